#include "models/crn/generator.h"

#include "core/base/error.h"
#include "models/crn/area_resize.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace {

constexpr std::int64_t kFirstRows = 4;

}  // namespace

at::Tensor splitOutputs(const at::Tensor& channels, std::int64_t outputs, OutputOrder order) {
  const auto n = channels.size(0);
  const auto h = channels.size(2);
  const auto w = channels.size(3);
  if (order == OutputOrder::Paper) return channels.reshape({n, outputs, 3, h, w});
  return channels.reshape({n, 3, outputs, h, w}).transpose(1, 2);
}

std::vector<std::int64_t> publishedWidths(std::int64_t modules) {
  std::vector<std::int64_t> widths;
  auto rows = kFirstRows;
  for (std::int64_t i = 0; i < modules; ++i, rows *= 2) {
    widths.push_back(rows < 128 ? 1024 : rows < 512 ? 512 : rows < 1024 ? 128 : 32);
  }
  return widths;
}

std::int64_t modulesFor(std::int64_t height, std::int64_t width) {
  std::int64_t modules = 1;
  for (auto side = std::min(height, width); side >= 2 * kFirstRows; side /= 2) ++modules;
  return modules;
}

CascadeGeneratorImpl::CascadeGeneratorImpl(const CascadeShape& shape) : shape_(shape) {
  if (shape.widths.empty()) {
    throw ConfigError("Cascaded refinement: expected at least one module, found no widths");
  }
  auto rows = kFirstRows;
  std::int64_t features = 0;
  std::string name;
  for (const auto width : shape.widths) {
    name = fmt::format("g_{}_conv", rows);
    RefinementModule module;
    module.conv1 =
        register_module(name + "1", CrnConv(CrnConvOptions{features + shape.inputs, width}));
    module.conv2 = register_module(name + "2", CrnConv(CrnConvOptions{width, width}));
    modules_.push_back(std::move(module));
    features = width;
    rows *= 2;
  }
  CrnConvOptions last{features, 3 * shape.outputs, 1};
  last.normalised = false;
  picture_ = register_module(name + "100", CrnConv(last));
}

at::Tensor CascadeGeneratorImpl::forward(const at::Tensor& conditioning) {
  return forwardPyramid(areaPyramid(conditioning, modules()));
}

std::vector<at::Tensor> CascadeGeneratorImpl::parametersOfLast(std::int64_t count) {
  auto parameters = picture_->parameters();
  for (auto i = std::max<std::int64_t>(0, modules() - count); i < modules(); ++i) {
    const auto& module = modules_[static_cast<std::size_t>(i)];
    for (const auto& conv : {module.conv1, module.conv2}) {
      for (const auto& parameter : conv->parameters()) parameters.push_back(parameter);
    }
  }
  return parameters;
}

at::Tensor CascadeGeneratorImpl::forwardPyramid(const std::vector<at::Tensor>& pyramid) {
  if (pyramid.size() != modules_.size()) {
    throw ShapeError(fmt::format("Cascaded refinement: expected the layout at {} sizes, found {}",
                                 modules_.size(),
                                 pyramid.size()));
  }
  at::Tensor x;
  for (std::size_t i = 0; i < modules_.size(); ++i) {
    const auto& layout = pyramid[i];
    if (x.defined()) {
      const auto larger = at::upsample_bilinear2d(x, {layout.size(2), layout.size(3)}, true);
      x = at::cat({larger, layout}, 1);
    } else {
      x = layout;
    }
    x = modules_[i].conv2->forward(modules_[i].conv1->forward(x));
  }
  return splitOutputs(picture_->forward(x), shape_.outputs, shape_.order);
}

}  // namespace spolvero
