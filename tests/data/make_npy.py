"""Writes tests/data/npy/: what numpy writes, and what must be refused. Needs numpy < 2."""

import io
import os
import pickle

import numpy as np

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "npy")
HEADER = np.lib.format


def centres():
    first = np.array([[0.5, -0.25, 1.0], [0.125, 0.0, -1.0]])
    return {0: first, 7: np.asfortranarray(first * 2), 34: first.astype(np.float32)[:1]}


def write_pickled(name, content, protocol, edit=lambda data: data):
    array = np.empty((), dtype=object)
    array[()] = content
    stream = io.BytesIO()
    HEADER.write_array_header_1_0(stream, HEADER.header_data_from_array_1_0(array))
    stream.write(edit(pickle.dumps(array, protocol=protocol)))
    write(name, stream.getvalue())


def write(name, data):
    with open(os.path.join(FOLDER, name), "wb") as file:
        file.write(data)


class Runs:
    def __reduce__(self):
        return os.system, ("true",)


def main():
    os.makedirs(FOLDER, exist_ok=True)
    for protocol in (2, 3, 4):
        write_pickled("centres_%d.npy" % protocol, centres(), protocol)
    new = lambda data: data.replace(b"cnumpy.core.multiarray\n", b"cnumpy._core.multiarray\n")
    write_pickled("centres_new_modules.npy", centres(), 3, new)
    write_pickled("centres_numpy_keys.npy", {np.int64(k): v for k, v in centres().items()}, 3)
    write_pickled("runs_code.npy", {0: Runs()}, 3)
    write_pickled("text_key.npy", {"sky": np.zeros((1, 3))}, 3)
    write_pickled("not_finite.npy", {0: np.array([[np.nan, 0, 0]])}, 3)
    write_pickled("list.npy", [1, 2], 3)
    whole = open(os.path.join(FOLDER, "centres_3.npy"), "rb").read()
    write("truncated.npy", whole[:-60])
    shape = whole.replace(b"K\x02K\x03\x86", b"K\x02K\x09\x86", 1)
    assert shape != whole
    write("wrong_shape.npy", shape)
    np.save(os.path.join(FOLDER, "floats.npy"), np.arange(6, dtype=np.float16).reshape(2, 3) / 4)
    np.save(os.path.join(FOLDER, "big_endian.npy"), np.arange(-3, 3, dtype=">i4").reshape(3, 2))
    np.save(os.path.join(FOLDER, "columns.npy"), np.asfortranarray(np.arange(6.0).reshape(2, 3)))


if __name__ == "__main__":
    main()
