#include "models/segmenter/trainable.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/metrics/segmentation_scores.h"
#include "models/common/renderer_parts.h"
#include "models/common/trained_model.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/nn/init.h>
#include <torch/optim/adamw.h>

namespace spolvero {

namespace {

constexpr const char* kCounts = "class_counts";

/// Fresh weights for a network of ReLUs; norms start as they are (gain 1, shift 0).
/// Source: He et al. 2015, eq. 10.
void initialise(torch::nn::Module& network) {
  const at::NoGradGuard noGrad;
  network.apply([](torch::nn::Module& child) {
    auto* layer = dynamic_cast<WeightedLayer*>(&child);
    if (layer == nullptr) return;
    torch::nn::init::kaiming_normal_(layer->trainedWeight(), 0, torch::kFanIn, torch::kReLU);
    if (layer->bias().defined()) layer->bias().zero_();
  });
}

/// [K, 3] float32 in [-1, 1].
at::Tensor colourTable(const ClassTable& classes) {
  auto table = at::empty({classes.size(), 3});
  for (const auto& entry : classes.classes()) {
    const auto& c = entry.colour;
    table[entry.id] =
        at::tensor({double(c.r), double(c.g), double(c.b)}).to(at::kFloat) / 127.5 - 1;
  }
  return table;
}

}  // namespace

SegmenterTrainable::SegmenterTrainable(const SegmenterOptions& options,
                                       ClassTable classes,
                                       int width,
                                       int height,
                                       const c10::Device& device)
    : options_(options),
      classes_(std::move(classes)),
      width_(width),
      height_(height),
      device_(device),
      network_(options),
      balance_(options.classes) {
  initialise(*network_);
  network_->to(device);
  network_->train();
  const auto& training = options_.training;
  optimizer_ = std::make_unique<torch::optim::AdamW>(
      network_->parameters(),
      torch::optim::AdamWOptions(training.learningRate).weight_decay(training.weightDecay));
}

SegmenterTrainable::~SegmenterTrainable() = default;

std::vector<NetworkRef> SegmenterTrainable::networks() {
  return {{"G.", network_.ptr().get(), true, true}};
}

std::vector<OptimizerRef> SegmenterTrainable::optimizers() {
  return {{"G", optimizer_.get(), options_.training.learningRate}};
}

void SegmenterTrainable::prepare(ExampleSource& examples, const std::stop_token& stop) {
  if (counted_) return;
  const auto looked = std::min(examples.size(), options_.training.balancePictures);
  ClassBalance balance(options_.classes);
  for (std::int64_t i = 0; i < looked; ++i) {
    if (stop.stop_requested()) return;
    balance.add(examples.examples({i * examples.size() / looked}).labels);
  }
  balance_ = balance;
  counted_ = true;
  const auto weights = classWeights();
  std::string text;
  for (const auto& entry : classes_.classes()) {
    text += fmt::format(
        "{}{} {:.2g}", text.empty() ? "" : ", ", entry.name, weights[entry.id].item<double>());
  }
  log()->info("Weights of the classes in the loss, from {} pictures: {}", looked, text);
}

TensorMap SegmenterTrainable::extraState() {
  return counted_ ? TensorMap{{kCounts, balance_.counts()}} : TensorMap{};
}

void SegmenterTrainable::restoreExtraState(const TensorMap& state, const std::string& origin) {
  const auto found = state.find(kCounts);
  if (found == state.end()) return;
  if (found->second.sizes() != balance_.counts().sizes()) {
    throw ModelFormatError(fmt::format(
        "{}: {}: expected [2, {}], found another shape", origin, kCounts, options_.classes));
  }
  balance_.restore(found->second);
  counted_ = true;
}

at::Tensor SegmenterTrainable::classWeights() const {
  return balance_.weights(options_.training.balance, options_.training.maximumWeight);
}

at::Tensor SegmenterTrainable::jittered(const at::Tensor& photos) const {
  const auto most = options_.training.colourJitter;
  if (most == 0) return photos;
  const std::vector<std::int64_t> perPicture{photos.size(0), 1, 1, 1};
  const auto change = [&] { return (at::rand(perPicture).to(device_) * 2 - 1) * most; };
  const auto contrast = change() + 1;
  return (photos * contrast + change()).clamp(-1, 1);
}

StepLosses SegmenterTrainable::step(const Batch& batch, bool autocast) {
  at::Tensor logits;
  {
    const AutocastScope scope(device_.type(), autocast);
    logits = network_->forward(jittered(batch.photos.to(device_)));
  }
  const auto labels = batch.labels.to(device_);
  // Unlabelled pixels weigh nothing; the divisor keeps a batch without any label at zero.
  const auto weights = classWeights().to(device_);
  const auto sum =
      at::nll_loss2d(at::log_softmax(logits, 1), labels, weights, at::Reduction::Sum, kUnlabelled);
  const auto known = labels.ne(kUnlabelled);
  const auto total = weights.index_select(0, labels.masked_select(known)).sum().clamp_min(1e-6);
  const auto loss = sum / total;
  optimizer_->zero_grad();
  loss.backward();
  optimizer_->step();
  return {{"CE", loss.detach()}};
}

at::Tensor SegmenterTrainable::predict(const Batch& batch) {
  const at::NoGradGuard noGrad;
  network_->eval();
  const auto labels = network_->forward(batch.photos.to(device_)).argmax(1);
  network_->train();
  return labels;
}

double SegmenterTrainable::validationLoss(const Batch& batch) {
  const auto predicted = predict(batch);
  double sum = 0;
  for (std::int64_t i = 0; i < predicted.size(0); ++i) {
    ConfusionMatrix matrix(options_.classes);
    matrix.add(predicted[i].to(at::kCPU), batch.labels[i].to(at::kCPU));
    sum += 1 - matrix.meanIntersectionOverUnion();
  }
  return sum / static_cast<double>(predicted.size(0));
}

at::Tensor SegmenterTrainable::sample(const Batch& batch, int variant) {
  const auto predicted = predict(batch);
  const auto table = colourTable(classes_).to(device_);
  auto picture = table.index_select(0, predicted.reshape({-1}))
                     .view({predicted.size(0), predicted.size(1), predicted.size(2), 3})
                     .permute({0, 3, 1, 2});
  if (variant > 0) {
    const auto labels = batch.labels.to(device_);
    const auto wrong = predicted.ne(labels).logical_and(labels.ne(kUnlabelled)).unsqueeze(1);
    picture = at::where(wrong, picture, at::zeros_like(picture));
  }
  return picture.contiguous();
}

ModelInfo SegmenterTrainable::describeModel() const {
  return trainedModel("segmenter", options_, classes_, width_, height_);
}

}  // namespace spolvero
