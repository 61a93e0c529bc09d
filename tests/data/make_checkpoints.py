#!/usr/bin/env python3
"""Writes the small checkpoints beside it with PyTorch, in both of its formats.

Run it again only to change them: tests compare their content with what stands here.
"""
from collections import OrderedDict
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent / "checkpoints"


def content():
    base = torch.arange(24, dtype=torch.float32)
    state = OrderedDict()
    state["conv.weight"] = base.reshape(2, 3, 4) / 8
    state["conv.transposed"] = base.reshape(4, 6).t()
    state["conv.part"] = base[5:9]
    state["norm.running_mean"] = torch.tensor([-1.5, 0.25], dtype=torch.float64)
    state["norm.num_batches_tracked"] = torch.tensor(7, dtype=torch.int64)
    state["half"] = torch.tensor([1.0, -2.0, 65504.0], dtype=torch.float16)
    state["bfloat"] = torch.tensor([1.0, -3.0], dtype=torch.bfloat16)
    state["flags"] = torch.tensor([True, False, True])
    state["empty"] = torch.zeros(0, 3)
    state["parameter"] = torch.nn.Parameter(torch.tensor([0.5, 1.5]))
    state._metadata = OrderedDict([("", {"version": 1}), ("conv", {"version": 2})])
    return {"epoch": 3, "rate": 0.5, "note": "text", "none": None, "net": state, "list": [1, 2]}


def main():
    HERE.mkdir(exist_ok=True)
    torch.save(content(), HERE / "zip.pth")
    torch.save(content(), HERE / "stream.pth", _use_new_zipfile_serialization=False)


if __name__ == "__main__":
    main()
