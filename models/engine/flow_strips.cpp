#include "models/engine/flow_strips.h"

#include "models/kernels/elementwise.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

namespace spolvero {

namespace {

std::int64_t wholeBlocks(std::int64_t row) {
  return (row + kBlockSide - 1) / kBlockSide * kBlockSide;
}

}  // namespace

at::Tensor FlowStrips::whole(const Features& x) {
  compute(x.map);
  const auto& map = maps()[x.map];
  auto values = at::empty({map.height, map.width, map.channels}, at::kFloat);
  readPixels(reading(x.map), 0, map.height * map.width, at::kFloat, values.data_ptr());
  return values;
}

at::Tensor FlowStrips::picture(const PictureConvolution& convolution, const Features& x) {
  FlowGraph::picture(convolution, x);
  const auto target = maps().size() - 1;
  compute(target);
  return std::move(states_[target].buffer);
}

void FlowStrips::compute(std::size_t target) {
  plan_ = planFlow(maps(), target, budget_);
  states_.assign(maps().size(), {});
  for (std::size_t i = 0; i < states_.size(); ++i) {
    const auto& map = maps()[i];
    states_[i].settled = !map.norm.measures();
    if (states_[i].settled) states_[i].norm = settledNorm(map.norm, {});
    if (map.made != FlowMap::Made::Given) continue;
    states_[i].buffer = map.given;
    states_[i].rows = {0, map.height};
  }
  passed_ = 0;
  advance(0);
  for (const auto& pass : plan_.passes) {
    run(pass);
    for (const auto i : pass.released) states_[i] = {};
  }
}

void FlowStrips::advance(double cost) {
  passed_ += cost;
  const auto share = plan_.cost > 0 ? std::min(1.0, passed_ / plan_.cost) : 1.0;
  if (progress_ && !progress_(share)) throw RenderStopped("The picture was stopped");
}

void FlowStrips::run(const FlowPass& pass) {
  const auto& target = maps()[pass.target];
  for (const auto i : pass.streamed) {
    states_[i].readers.clear();
    for (const auto from : maps()[i].reads) states_[from].readers.push_back(i);
    const auto rows = double(maps()[i].height);
    if (!states_[i].counted) report_.denseMacs += maps()[i].denseRowMacs() * rows;
    states_[i].counted = true;
    report_.doneMacs += maps()[i].rowMacs() * rows;
  }
  ChannelMoments moments;
  for (std::int64_t begin = 0; begin < target.height; begin += pass.stripRows) {
    const auto end = std::min(target.height, begin + pass.stripRows);
    produce(pass, pass.target, end);
    auto& state = states_[pass.target];
    if (target.norm.measures() && !state.settled) {
      moments.add(state.buffer.narrow(0, begin - state.rows.begin, end - begin));
    }
    advance(pass.cost * double(end - begin) / double(target.height));
  }
  auto& state = states_[pass.target];
  if (!state.settled) state.norm = settledNorm(target.norm, moments);
  state.settled = true;
  for (const auto i : pass.streamed) {
    if (i == pass.target && pass.keeps) continue;
    states_[i].buffer = at::Tensor();
    states_[i].rows = {};
  }
}

/// Makes the rows up to `end`, and what they read.
void FlowStrips::produce(const FlowPass& pass, std::size_t map, std::int64_t end) {
  const auto& made = maps()[map];
  end = std::min(made.height, wholeBlocks(end));
  const auto begin = states_[map].rows.end;
  if (end <= begin) return;
  for (const auto from : made.reads) {
    produce(pass, from, made.rowsRead({begin, end}, maps()[from]).end);
  }
  fill(map, roomFor(pass, map, end));
}

std::int64_t FlowStrips::firstNeeded(std::size_t map) const {
  const auto& state = states_[map];
  auto first = state.rows.end;
  for (const auto reader : state.readers) {
    const auto next = states_[reader].rows.end;
    const auto& reading = maps()[reader];
    if (next >= reading.height) continue;
    const RowRange rows{next, std::min(next + kBlockSide, reading.height)};
    first = std::min(first, reading.rowsRead(rows, maps()[map]).begin);
  }
  return first;
}

at::Tensor FlowStrips::roomFor(const FlowPass& pass, std::size_t map, std::int64_t end) {
  const auto& made = maps()[map];
  auto& state = states_[map];
  const auto begin = state.rows.end;
  if (map == pass.target && pass.keeps) {
    if (!state.buffer.defined()) {
      state.buffer = at::empty({made.height, made.width, made.channels}, made.type);
    }
  } else {
    const auto first = std::max(firstNeeded(map), state.rows.begin);
    const auto kept = static_cast<std::size_t>((begin - first) * made.rowBytes());
    const auto skipped = (first - state.rows.begin) * made.rowBytes();
    auto buffer = state.buffer;
    if (!buffer.defined() || buffer.size(0) < end - first) {
      buffer = at::empty({end - first, made.width, made.channels}, made.type);
    }
    if (kept > 0) {
      std::memmove(
          buffer.data_ptr(), static_cast<const char*>(state.buffer.data_ptr()) + skipped, kept);
    }
    state.buffer = std::move(buffer);
    state.rows.begin = first;
  }
  state.rows.end = end;
  return state.buffer.narrow(0, begin - state.rows.begin, end - begin);
}

ConvInput FlowStrips::reading(std::size_t map) const {
  const auto& state = states_[map];
  return readingRows(map, state.rows);
}

ConvInput FlowStrips::readingRows(std::size_t map, RowRange rows) const {
  const auto& state = states_[map];
  ConvInput input;
  input.x = state.buffer.narrow(0, rows.begin - state.rows.begin, rows.end - rows.begin);
  input.firstRow = rows.begin;
  input.height = maps()[map].height;
  input.scale = state.norm.scale;
  input.shift = state.norm.shift;
  input.slope = maps()[map].slope;
  return input;
}

void FlowStrips::fill(std::size_t map, const at::Tensor& rows) {
  const auto& made = maps()[map];
  const auto end = states_[map].rows.end;
  const auto begin = end - rows.size(0);
  ConvOutput output;
  output.y = rows;
  output.firstRow = begin;
  switch (made.made) {
    case FlowMap::Made::Given:
      break;
    case FlowMap::Made::Rows:
      made.source.fill(begin, rows);
      break;
    case FlowMap::Made::Labels:
      made.labels->run(maps()[made.reads[0]].given, output);
      break;
    case FlowMap::Made::Convolved: {
      auto input = reading(made.reads[0]);
      input.border = made.layer->border;
      made.layer->convolution.run(input, output);
      break;
    }
    case FlowMap::Made::Sum:
      addPictures(
          readingRows(made.reads[0], {begin, end}), readingRows(made.reads[1], {begin, end}), rows);
      break;
    case FlowMap::Made::Joined: {
      const auto rest = readingRows(made.reads[1], {begin, end}).x;
      enlargeBilinear(reading(made.reads[0]), rows, {}, {begin, made.height});
      copyChannels(rest, rows, made.channels - rest.size(2));
      break;
    }
    case FlowMap::Made::Picture:
      made.picture->run(reading(made.reads[0]), rows, begin);
      break;
  }
}

}  // namespace spolvero
