#include "models/perceptual/feature_network.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/torch_checkpoint.h"
#include "models/layers/float32_scope.h"
#include "models/layers/state_dict.h"
#include "models/layers/weighted_layer.h"
#include "models/perceptual/lpips.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <array>

namespace spolvero {

namespace {

struct FireShape {
  int index;
  std::int64_t in, squeeze, expand;
};
constexpr std::array<FireShape, 8> kFires{{{3, 96, 16, 64},
                                           {4, 128, 16, 64},
                                           {5, 128, 32, 128},
                                           {7, 256, 32, 128},
                                           {8, 256, 48, 192},
                                           {9, 384, 48, 192},
                                           {10, 384, 64, 256},
                                           {12, 512, 64, 256}}};
constexpr std::array<double, 3> kMeanRgb{123, 117, 104};
constexpr int kLastFeature = 12;

/// VGG-19's layer indices: convolutions and, as 0 output channels, pools; a ReLU follows each
/// convolution.
constexpr std::array<std::int64_t, 16> kVggPlan{
    64, 64, 0, 128, 128, 0, 256, 256, 256, 256, 0, 512, 512, 512, 512, 0};

ConvLayer makeConv(std::int64_t in,
                   std::int64_t out,
                   std::int64_t kernel,
                   std::int64_t stride = 1) {
  ConvOptions options;
  options.in = in;
  options.out = out;
  options.kernel = kernel;
  options.stride = stride;
  options.padding = stride == 1 ? kernel / 2 : 0;
  return ConvLayer(options);
}

at::Tensor runConv(torch::nn::Module& parent, const std::string& name, const at::Tensor& x) {
  auto* conv = dynamic_cast<ConvLayerImpl*>(parent.named_children()[name].get());
  return conv->forward(x);
}

}  // namespace

SqueezeNet::SqueezeNet() : body_(std::make_shared<torch::nn::Module>()) {
  body_->register_module("0", makeConv(3, 96, 7, 2));
  for (const auto& shape : kFires) {
    auto module =
        body_->register_module(std::to_string(shape.index), std::make_shared<torch::nn::Module>());
    module->register_module("squeeze", makeConv(shape.in, shape.squeeze, 1));
    module->register_module("expand1x1", makeConv(shape.squeeze, shape.expand, 1));
    module->register_module("expand3x3", makeConv(shape.squeeze, shape.expand, 3));
  }
  register_module("features", body_);
  auto classifier = register_module("classifier", std::make_shared<torch::nn::Module>());
  classifier->register_module("1", makeConv(512, 1000, 1));
}

at::Tensor SqueezeNet::normalise(const at::Tensor& image) const {
  const auto mean = at::tensor(at::ArrayRef<double>(kMeanRgb), image.options()).view({1, 3, 1, 1});
  return (image + 1) * 127.5 - mean;
}

at::Tensor SqueezeNet::fire(const std::string& name, const at::Tensor& x) {
  auto& module = *body_->named_children()[name];
  const auto squeezed = at::relu(runConv(module, "squeeze", x));
  return at::relu(
      at::cat({runConv(module, "expand1x1", squeezed), runConv(module, "expand3x3", squeezed)}, 1));
}

at::Tensor SqueezeNet::stage(int index, const at::Tensor& x) {
  switch (index) {
    case 0:
      return runConv(*body_, "0", x);
    case 1:
      return at::relu(x);
    case 2:
    case 6:
    case 11:
      return at::max_pool2d(x, {3, 3}, {2, 2}, {0, 0}, {1, 1}, true);
    default:
      return fire(std::to_string(index), x);
  }
}

std::vector<at::Tensor> SqueezeNet::activationsAt(const at::Tensor& input,
                                                  const std::vector<int>& indices) {
  std::vector<at::Tensor> result;
  auto x = input;
  for (int index = 0; index <= kLastFeature && result.size() < indices.size(); ++index) {
    x = stage(index, x);
    if (indices[result.size()] == index) result.push_back(x);
  }
  return result;
}

at::Tensor SqueezeNet::probabilities(const at::Tensor& input) {
  const auto last = activationsAt(input, {kLastFeature}).front();
  const auto scores = at::relu(runConv(*named_children()["classifier"], "1", last));
  return at::softmax(scores.mean({2, 3}), 1);
}

std::vector<at::Tensor> SqueezeNet::features(const at::Tensor& image) {
  return activationsAt(normalise(image), {1, 4, 7, 9, 12});
}

Vgg19::Vgg19() {
  auto body = register_module("features", std::make_shared<torch::nn::Module>());
  std::int64_t in = 3;
  int index = 0;
  for (const auto out : kVggPlan) {
    if (out > 0) body->register_module(std::to_string(index), makeConv(in, out, 3));
    index += out > 0 ? 2 : 1;
    if (out > 0) in = out;
  }
  // relu5_1 reads the first convolution of the fifth stage; the released files carry three more.
  for (const int later : {28, 30, 32, 34}) {
    body->register_module(std::to_string(later), makeConv(512, 512, 3));
  }
}

std::vector<at::Tensor> Vgg19::features(const at::Tensor& image) {
  auto& body = *named_children()["features"];
  std::vector<at::Tensor> result;
  auto x = image;
  int index = 0;
  bool afterPool = true;
  for (const auto out : kVggPlan) {
    if (out == 0) {
      x = at::max_pool2d(x, {2, 2}, {2, 2});
      afterPool = true;
      index += 1;
      continue;
    }
    x = at::relu(runConv(body, std::to_string(index), x));
    if (afterPool) result.push_back(x);
    afterPool = false;
    index += 2;
  }
  result.push_back(at::relu(runConv(body, "28", x)));
  return result;
}

std::shared_ptr<FeatureNetwork> loadFeatureNetwork(const std::string& name,
                                                   const std::filesystem::path& path) {
  std::shared_ptr<FeatureNetwork> network;
  if (name == "squeezenet") {
    network = std::make_shared<SqueezeNet>();
  } else if (name == "vgg19") {
    network = std::make_shared<Vgg19>();
  } else if (name == "alexnet") {
    network = std::make_shared<AlexNet>();
  } else {
    throw ConfigError(fmt::format(
        "Feature network: expected 'squeezenet', 'vgg19' or 'alexnet', found '{}'", name));
  }
  loadStateDict(
      *network,
      readWeights(path),
      path.string(),
      name != "squeezenet" ? std::vector<std::string>{"classifier."} : std::vector<std::string>{});
  for (auto& parameter : network->parameters()) parameter.set_requires_grad(false);
  network->eval();
  log()->info("Perceptual features: {} from {}", network->name(), path.string());
  return network;
}

at::Tensor perceptualLoss(FeatureNetwork& network, const at::Tensor& fake, const at::Tensor& real) {
  std::vector<at::Tensor> target;
  {
    at::NoGradGuard noGrad;
    target = network.features(real);
  }
  const auto found = network.features(fake);
  const auto weights = network.lossWeights();
  const Float32Scope exact;
  at::Tensor total;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto goal = atLeastFloat32(target[i]);
    auto loss = at::l1_loss(atLeastFloat32(found[i]), goal) * weights[i];
    if (network.relativeLoss()) loss = loss / goal.abs().mean().clamp_min(1e-6);
    total = total.defined() ? total + loss : loss;
  }
  return total;
}

}  // namespace spolvero
