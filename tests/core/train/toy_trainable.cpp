#include "core/train/toy_trainable.h"

#include <ATen/ATen.h>
#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/conv.h>
#include <torch/optim/adam.h>

#include <limits>

namespace spolvero::testing {

namespace {

struct ToyGenerator : torch::nn::Module {
  ToyGenerator(std::int64_t classes, std::int64_t width)
      : first(register_module(
            "first",
            torch::nn::Conv2d(torch::nn::Conv2dOptions(classes + 1, width, 3).padding(1)))),
        norm(register_module("norm", torch::nn::BatchNorm2d(width))),
        last(register_module("last",
                             torch::nn::Conv2d(torch::nn::Conv2dOptions(width, 3, 3).padding(1)))),
        u(register_buffer("weight_u", at::ones({width}))) {}

  at::Tensor forward(const at::Tensor& layout, const at::Tensor& noise) {
    if (is_training()) u.mul_(0.99);
    return last(at::relu(norm(first(at::cat({layout, noise}, 1))))).tanh();
  }

  torch::nn::Conv2d first;
  torch::nn::BatchNorm2d norm;
  torch::nn::Conv2d last;
  at::Tensor u;
};

struct ToyDiscriminator : torch::nn::Module {
  ToyDiscriminator()
      : conv(register_module("conv", torch::nn::Conv2d(torch::nn::Conv2dOptions(3, 1, 3)))) {}
  torch::nn::Conv2d conv;
};

class ToyTrainable : public Trainable {
 public:
  ToyTrainable(const ClassTable& classes, const ToyOptions& options, at::Device device)
      : classes_(classes),
        options_(options),
        generator_(std::make_shared<ToyGenerator>(classes.size(), options.width)),
        discriminator_(std::make_shared<ToyDiscriminator>()) {
    generator_->to(device);
    discriminator_->to(device);
    const torch::optim::AdamOptions adam(0.01);
    generatorOptimizer_ = std::make_unique<torch::optim::Adam>(generator_->parameters(), adam);
    discriminatorOptimizer_ =
        std::make_unique<torch::optim::Adam>(discriminator_->parameters(), adam);
  }

  std::vector<NetworkRef> networks() override {
    return {{"G.", generator_.get(), true, true}, {"D.", discriminator_.get(), false, false}};
  }
  std::vector<OptimizerRef> optimizers() override {
    return {{"G", generatorOptimizer_.get(), 0.01}, {"D", discriminatorOptimizer_.get(), 0.02}};
  }

  StepLosses step(const Batch& batch, bool) override {
    ++steps_;
    generator_->train();
    const auto fake = generate(batch);
    const auto distance = (fake - batch.photos).abs().mean();
    auto gan = -discriminator_->conv(fake).mean() * 0.01;
    if (steps_ == options_.failsAtStep) gan = gan * std::numeric_limits<float>::quiet_NaN();
    generatorOptimizer_->zero_grad();
    (distance + gan).backward();
    generatorOptimizer_->step();

    discriminatorOptimizer_->zero_grad();
    const auto real = at::relu(1 - discriminator_->conv(batch.photos)).mean() +
                      at::relu(1 + discriminator_->conv(fake.detach())).mean();
    real.backward();
    discriminatorOptimizer_->step();
    return {{"L1", distance.detach()}, {"GAN", gan.detach()}, {"D", real.detach()}};
  }

  at::Tensor sample(const Batch& batch, int variant) override {
    const at::NoGradGuard noGrad;
    at::manual_seed(static_cast<std::uint64_t>(variant));
    generator_->eval();
    return generate(batch);
  }

  ModelInfo describeModel() const override {
    ModelInfo info;
    info.system = "toy";
    info.options = "width = " + std::to_string(options_.width) + "\n";
    info.classes = classes_;
    info.trainedWidth = 32;
    info.trainedHeight = 24;
    return info;
  }

 private:
  at::Tensor generate(const Batch& batch) {
    const auto layout = at::one_hot(batch.labels, classes_.size()).permute({0, 3, 1, 2});
    const auto noise =
        at::randn({batch.labels.size(0), 1, batch.labels.size(1), batch.labels.size(2)},
                  batch.photos.options());
    return generator_->forward(layout.to(at::kFloat), noise);
  }

  ClassTable classes_;
  ToyOptions options_;
  std::int64_t steps_ = 0;
  std::shared_ptr<ToyGenerator> generator_;
  std::shared_ptr<ToyDiscriminator> discriminator_;
  std::unique_ptr<torch::optim::Adam> generatorOptimizer_;
  std::unique_ptr<torch::optim::Adam> discriminatorOptimizer_;
};

}  // namespace

std::unique_ptr<Trainable> makeToyTrainable(const ClassTable& classes,
                                            const ToyOptions& options,
                                            at::Device device) {
  at::manual_seed(11);
  return std::make_unique<ToyTrainable>(classes, options, device);
}

}  // namespace spolvero::testing
