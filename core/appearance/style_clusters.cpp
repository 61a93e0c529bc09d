#include "core/appearance/style_clusters.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <fmt/format.h>

#include <cmath>

namespace spolvero {

namespace {

std::vector<float> rowValues(const Eigen::RowVectorXd& row) {
  std::vector<float> values;
  for (const double value : row) values.push_back(static_cast<float>(value));
  return values;
}

[[noreturn]] void throwNoCluster(int cluster, int classId, int count) {
  throw ConfigError(
      fmt::format("style {} of class {}: this model has {} for it; choose another, or make styles "
                  "with `spolvero clusters`",
                  cluster + 1,
                  classId,
                  count == 0 ? std::string("no styles") : fmt::format("{} styles", count)));
}

}  // namespace

StyleClusters::StyleClusters(std::map<int, Eigen::MatrixXd> centres)
    : centres_(std::move(centres)) {
  for (const auto& [id, matrix] : centres_) {
    if (matrix.rows() > 0 && matrix.cols() == centres_.begin()->second.cols()) continue;
    throw ShapeError(
        fmt::format("style clusters of class {}: expected at least one of {} numbers, "
                    "found {} of {}",
                    id,
                    centres_.begin()->second.cols(),
                    matrix.rows(),
                    matrix.cols()));
  }
}

int StyleClusters::count(int classId) const {
  const auto found = centres_.find(classId);
  return found == centres_.end() ? 0 : static_cast<int>(found->second.rows());
}

std::vector<float> StyleClusters::resolve(const CodeSource& code, int classId, int channels) const {
  const auto zeros = std::vector<float>(static_cast<std::size_t>(channels), 0.0F);
  const int styles = count(classId);
  switch (code.kind) {
    case CodeSource::Kind::Values: {
      ClassStyle plain;
      plain.code = code;
      return resolveStyle(plain, channels, 1, 1);
    }
    case CodeSource::Kind::Cluster:
      if (code.cluster < 0 || code.cluster >= styles) throwNoCluster(code.cluster, classId, styles);
      return rowValues(centres_.at(classId).row(code.cluster));
    case CodeSource::Kind::Seed: {
      if (styles > 0) {
        const auto index = mixSeed(code.seed, 0) % static_cast<std::uint64_t>(styles);
        return rowValues(centres_.at(classId).row(static_cast<Eigen::Index>(index)));
      }
      if (!centres_.empty()) return zeros;
      auto values = normalValues(code.seed, static_cast<std::size_t>(channels));
      for (auto& value : values) value = std::tanh(value);
      return values;
    }
    case CodeSource::Kind::Mixture: {
      auto sum = zeros;
      for (const auto& part : *code.parts) {
        const auto values = resolve(part.code, classId, channels);
        for (std::size_t i = 0; i < sum.size(); ++i) {
          sum[i] += static_cast<float>(part.weight) * values[i];
        }
      }
      return sum;
    }
    case CodeSource::Kind::Mean:
      return styles > 0 ? rowValues(centres_.at(classId).colwise().mean()) : zeros;
  }
  return zeros;
}

std::vector<float> StyleClusters::resolve(const ClassStyle& style,
                                          int classId,
                                          int channels) const {
  auto values = resolve(style.code, classId, channels);
  if (!style.blendTo || style.blend <= 0) return values;
  return blendedValues(
      std::move(values), resolve(*style.blendTo, classId, channels), style.blend, style.path);
}

void StyleCollector::add(int classId, const CodeValues& code) {
  if (code.channels != channels_ || code.height != 1 || code.width != 1) {
    throw ShapeError(fmt::format("style of class {}: expected {} numbers, found {} maps of {} x {}",
                                 classId,
                                 channels_,
                                 code.channels,
                                 code.width,
                                 code.height));
  }
  auto& rows = codes_[classId];
  rows.insert(rows.end(), code.values.begin(), code.values.end());
  ++count_;
}

StyleClusters StyleCollector::cluster(const KMeansOptions& options,
                                      const std::stop_token& stop,
                                      const std::function<void()>& done) const {
  using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  std::map<int, Eigen::MatrixXd> centres;
  for (const auto& [id, values] : codes_) {
    const auto rows = static_cast<Eigen::Index>(values.size()) / channels_;
    const Eigen::MatrixXd points = Eigen::Map<const Rows>(values.data(), rows, channels_);
    auto own = options;
    own.seed = mixSeed(options.seed, static_cast<std::uint64_t>(id));
    centres[id] = kMeans(points, own, stop).centres;
    if (done) done();
  }
  return StyleClusters(std::move(centres));
}

bool coversEnough(std::int64_t pixels, std::int64_t picturePixels) {
  constexpr std::int64_t kParts = 32;
  constexpr double kLeast = 0.5;
  return static_cast<double>(pixels) > kLeast * static_cast<double>(picturePixels / kParts);
}

}  // namespace spolvero
