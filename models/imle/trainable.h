#pragma once

#include "core/train/trainable.h"
#include "models/crn/loss.h"
#include "models/imle/match_round.h"
#include "models/imle/options.h"
#include "models/imle/rarity.h"

#include <c10/core/Device.h>

#include <memory>
#include <optional>
#include <unordered_map>

namespace torch::optim {
class Adam;
}

namespace spolvero {

/// Conditional IMLE in training. In rounds: some examples are drawn; for each, pictures of several
/// codes are made and the code of the nearest picture is kept; then steps on examples of the round
/// draw those pictures nearer to the photos.
///
/// Losses: "Total", "Level0" (colours), "Level1" … (feature maps), each level with its weight;
/// "Nearest", the distance of the step's examples when their codes were chosen.
/// The first step of a round first finds all codes; that can be stopped and goes on where it was
/// when the training is resumed.
/// Source: Li, Zhang, Malik 2019, algorithm 1; the released train.py.
class ImleTrainable : public Trainable {
 public:
  /// @param width, height  px of the training pictures; any.
  /// @throws ConfigError, IoError, ModelFormatError.
  ImleTrainable(const ImleOptions& options,
                ClassTable classes,
                int width,
                int height,
                const c10::Device& device);
  ~ImleTrainable() override;

  std::vector<NetworkRef> networks() override;
  std::vector<OptimizerRef> optimizers() override;
  /// With rebalancing: the mean colours of all examples' classes, unless a resumed run brought
  /// them.
  void prepare(ExampleSource& examples, const std::stop_token& stop) override;
  void beginStep(const TrainingPosition& position) override;
  bool choosesExamples() const override { return true; }
  std::vector<std::int64_t> chooseExamples(const TrainingPosition& position) override;
  TensorMap extraState() override;
  void restoreExtraState(const TensorMap& state, const std::string& origin) override;
  /// @throws StepStopped if stopped while codes are sought.
  StepLosses step(const Batch& batch, bool autocast) override;
  /// Variant 0: of as many codes as training tries, the picture nearest to the photo; 1, 2, …: of
  /// the code with that seed.
  at::Tensor sample(const Batch& batch, int variant) override;
  ModelInfo describeModel() const override;

  const ImleOptions& options() const { return options_; }
  const MatchRound& round() const { return round_; }
  const RarityTable* rarity() const { return rarity_ ? &*rarity_ : nullptr; }

 private:
  bool rebalances() const { return options_.rebalance.dataset || options_.rebalance.loss; }
  void makeOptimizer();
  void makeRarity();
  std::vector<std::int64_t> drawRound(std::int64_t number, std::uint64_t seed) const;
  void restartEncoder();
  void findCodes(bool autocast);
  NearestCode findCode(std::int64_t place, const Batch& example, bool autocast);
  at::Tensor layoutOf(const at::Tensor& labels) const;
  at::Tensor pictures(const at::Tensor& layout, const std::vector<std::uint64_t>& seeds);
  at::Tensor maskOf(std::int64_t place, const at::Tensor& labels) const;
  std::vector<at::Tensor> realLevels(std::int64_t place, const at::Tensor& photo);
  std::vector<at::Tensor> computeRealLevels(const at::Tensor& photo);
  std::vector<at::Tensor> errorsByLevel(const at::Tensor& fakes,
                                        const std::vector<at::Tensor>& real,
                                        const at::Tensor& mask);
  at::Tensor weighted(const std::vector<at::Tensor>& errors) const;
  at::Tensor stepLoss(const Batch& batch, StepLosses& losses);

  ImleOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  c10::Device device_;
  LevelWeights weights_;
  ImleGenerator generator_{nullptr};
  std::shared_ptr<FeatureNetwork> features_;  ///< Null for colours alone.
  std::unique_ptr<torch::optim::Adam> optimizer_;
  ExampleSource* examples_ = nullptr;
  std::stop_token stop_;
  ClassColours colours_;  ///< Undefined until they are measured.
  std::optional<RarityTable> rarity_;
  MatchRound round_;
  double rate_;
  std::uint64_t seed_ = 0;            ///< Of the training.
  bool restart_ = false;              ///< The encoder starts anew in this step.
  std::vector<std::int64_t> chosen_;  ///< Places in the round of the step's examples.
  std::unordered_map<std::int64_t, std::vector<at::Tensor>> realLevels_;  ///< By place.
  std::int64_t realBytes_ = 0;
};

}  // namespace spolvero
