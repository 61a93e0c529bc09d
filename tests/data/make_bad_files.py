#!/usr/bin/env python3
"""Writes the damaged, lying and hostile files in bad/ that readers must refuse by name.

Needs PyTorch, for the hostile checkpoints only. tests/core/io/bad_files_test.cpp says what each
file must be refused for.
"""
import builtins
import io
import json
import os
import pickle
import struct
import zipfile
import zlib
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent / "bad"
MARKER = "/tmp/spolvero-a-pickle-was-executed"


def chunk(name, content):
    body = name + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def png(width, height, depth, colour, rows):
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def grey(width, height, value):
    return png(width, height, 8, 0, (b"\0" + bytes([value]) * width) * height)


def write_pngs():
    good = grey(32, 32, 1)
    patterned = png(32, 32, 8, 0, b"".join(b"\0" + bytes((x * y) % 3 for x in range(32)) for y in range(32)))
    (HERE / "good_label.png").write_bytes(good)
    (HERE / "truncated.png").write_bytes(patterned[: len(patterned) // 2])
    (HERE / "lying_height.png").write_bytes(png(32, 64, 8, 0, (b"\0" + bytes(32)) * 32))
    (HERE / "lying_huge.png").write_bytes(png(16384, 16384, 8, 0, (b"\0" + bytes(32)) * 32))
    (HERE / "endless_sides.png").write_bytes(png(0x7FFFFFFF, 0x7FFFFFFF, 8, 0, b"\0"))
    (HERE / "label_16_bit.png").write_bytes(png(32, 32, 16, 0, (b"\0" + bytes(64)) * 32))
    (HERE / "ids_outside.png").write_bytes(grey(32, 32, 77))
    row = b"\0" + b"\x0a\x14\xc8" * 31 + b"\x01\x02\xff"
    (HERE / "colour_unknown.png").write_bytes(png(32, 32, 8, 2, row * 32))
    (HERE / "instances_other_size.png").write_bytes(png(32, 16, 16, 0, (b"\0" + bytes(64)) * 16))
    (HERE / "no_picture.png").write_bytes(b"This is a text, whatever its name says.\n")


def scene(**changes):
    entries = {
        "mimetype": b"image/openraster",
        "stack.xml": b"<image/>",
        "spolvero/label.png": grey(32, 32, 0),
        "spolvero/instances.png": png(32, 32, 16, 0, (b"\0" + bytes(64)) * 32),
        "spolvero/scene.json": json.dumps(
            {
                "format": 1,
                "classes": [{"id": 0, "name": "sky", "color": [10, 20, 200]}],
                "appearance": {"seed": 1, "classes": {}},
                "model": {"name": "", "path": ""},
                "references": [],
            }
        ).encode(),
    }
    for name, content in changes.items():
        key = name.replace("__", "/").replace("DOT", ".")
        if content is None:
            del entries[key]
        else:
            entries[key] = content
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()


def write_scenes():
    (HERE / "good_scene.ora").write_bytes(scene())
    (HERE / "zip_bomb.ora").write_bytes(scene(spolvero__sceneDOTjson=b" " * 8_000_000))
    (HERE / "no_labels.ora").write_bytes(scene(spolvero__labelDOTpng=None))
    (HERE / "other_program.ora").write_bytes(scene(spolvero__sceneDOTjson=None))
    (HERE / "newer_format.ora").write_bytes(scene(spolvero__sceneDOTjson=b'{"format": 99}'))
    (HERE / "bad_json.ora").write_bytes(scene(spolvero__sceneDOTjson=b'{"format": 1, '))
    (HERE / "sizes_differ.ora").write_bytes(scene(spolvero__labelDOTpng=grey(32, 48, 0)))
    (HERE / "escaping_name.ora").write_bytes(scene(**{"..__evil": b"x"}))
    (HERE / "truncated.ora").write_bytes(scene()[:500])


def safetensors(header, data=b""):
    text = json.dumps(header).encode() if isinstance(header, dict) else header
    return struct.pack("<Q", len(text)) + text + data


def tensor(shape, begin, end, dtype="F32"):
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


def model_metadata():
    return {
        "spolvero.format": "1",
        "spolvero.system": "groupdnet",
        "spolvero.options": "",
        "spolvero.classes": '[{"id":0,"name":"sky"}]',
        "spolvero.width": "64",
        "spolvero.height": "64",
    }


def write_safetensors():
    overlap = {"a": tensor([4], 0, 16), "b": tensor([2], 8, 16)}
    (HERE / "overlapping.safetensors").write_bytes(safetensors(overlap, bytes(16)))
    overflow = {"w": tensor([1 << 62, 1 << 62], 0, 16)}
    (HERE / "overflowing_shape.safetensors").write_bytes(safetensors(overflow, bytes(16)))
    beyond = {"w": tensor([1000], 0, 4000)}
    (HERE / "beyond_end.safetensors").write_bytes(safetensors(beyond, bytes(16)))
    (HERE / "huge_header.safetensors").write_bytes(struct.pack("<Q", 1 << 60) + b"{}")
    twice = b'{"w":%s,"w":%s}' % ((json.dumps(tensor([1], 0, 4)).encode(),) * 2)
    (HERE / "key_twice.safetensors").write_bytes(safetensors(twice, bytes(4)))
    nan = {"__metadata__": model_metadata(), "G.conv.weight": tensor([2], 0, 8)}
    (HERE / "nan_weights.safetensors").write_bytes(
        safetensors(nan, struct.pack("<ff", 1.0, float("nan")))
    )
    foreign = {"w": tensor([1], 0, 4)}
    (HERE / "no_metadata.safetensors").write_bytes(safetensors(foreign, bytes(4)))


class Payload:
    def __init__(self, function, *arguments):
        self.function = function
        self.arguments = arguments

    def __reduce__(self):
        return self.function, self.arguments


def write_checkpoints():
    touch = f"open({MARKER!r}, 'w').close()"
    payloads = {
        "posix_system": Payload(os.system, "touch " + MARKER),
        "builtins_eval": Payload(builtins.eval, f"exec({touch!r})"),
        "builtins_exec": Payload(builtins.exec, touch),
    }
    for name, payload in payloads.items():
        state = {"weight": torch.ones(2), "hook": payload}
        torch.save(state, HERE / f"{name}_zip.pth")
        torch.save(state, HERE / f"{name}_stream.pth", _use_new_zipfile_serialization=False)
    (HERE / "plain_pickle.pth").write_bytes(pickle.dumps({"a": 1}))
    for kind, new in (("zip", True), ("stream", False)):
        buffer = io.BytesIO()
        torch.save({"w": torch.ones(100)}, buffer, _use_new_zipfile_serialization=new)
        (HERE / f"truncated_{kind}.pth").write_bytes(buffer.getvalue()[:-200])


def main():
    HERE.mkdir(exist_ok=True)
    write_pngs()
    write_scenes()
    write_safetensors()
    write_checkpoints()


if __name__ == "__main__":
    main()
