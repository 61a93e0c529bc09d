#include "core/io/palette.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace spolvero {

namespace {

constexpr int kSamples = 6000;
constexpr int kBits = 6;
/// A film keeps its colours until they fit this much worse.
constexpr double kTolerance = 1.25;

/// Bayer's matrix: each number from 0 to 63 once, neighbours far apart.
constexpr std::array<std::array<int, 8>, 8> kThresholds = {{{0, 32, 8, 40, 2, 34, 10, 42},
                                                            {48, 16, 56, 24, 50, 18, 58, 26},
                                                            {12, 44, 4, 36, 14, 46, 6, 38},
                                                            {60, 28, 52, 20, 62, 30, 54, 22},
                                                            {3, 35, 11, 43, 1, 33, 9, 41},
                                                            {51, 19, 59, 27, 49, 17, 57, 25},
                                                            {15, 47, 7, 39, 13, 45, 5, 37},
                                                            {63, 31, 55, 23, 61, 29, 53, 21}}};

int squared(int value) {
  return value * value;
}

/// Pixels spread over the picture, a row each.
cv::Mat samplesOf(const ImageU8& picture) {
  const auto step = std::max<std::size_t>(1, picture.size() / kSamples);
  const auto count = (picture.size() + step - 1) / step;
  cv::Mat samples(static_cast<int>(count), 3, CV_32F);
  for (std::size_t i = 0; i < count; ++i) {
    const Rgb colour = picture.data()[i * step];
    auto* row = samples.ptr<float>(static_cast<int>(i));
    row[0] = colour.r;
    row[1] = colour.g;
    row[2] = colour.b;
  }
  return samples;
}

}  // namespace

void Quantiser::choose(const ImageU8& picture) {
  const auto samples = samplesOf(picture);
  const int count = std::min(count_, samples.rows);
  cv::Mat labels;
  cv::Mat centres;
  cv::theRNG() = cv::RNG(1);
  cv::kmeans(samples,
             count,
             labels,
             cv::TermCriteria(cv::TermCriteria::COUNT, 12, 0),
             1,
             cv::KMEANS_PP_CENTERS,
             centres);
  colours_.clear();
  const auto level = [](float value) {
    return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
  };
  for (int i = 0; i < count; ++i) {
    const auto* row = centres.ptr<float>(i);
    const Rgb colour{level(row[0]), level(row[1]), level(row[2])};
    if (std::ranges::find(colours_, colour) == colours_.end()) colours_.push_back(colour);
  }
  table_.assign(std::size_t{1} << (3 * kBits), -1);
  error_ = meanError(picture);
  spread_ = std::min(24.0, 2 * error_);
}

std::uint8_t Quantiser::nearest(int r, int g, int b) {
  constexpr int kShift = 8 - kBits;
  const auto cell = (std::size_t(r >> kShift) << (2 * kBits)) +
                    (std::size_t(g >> kShift) << kBits) + std::size_t(b >> kShift);
  if (table_[cell] >= 0) return static_cast<std::uint8_t>(table_[cell]);
  const auto middle = [](int value) { return (value >> kShift << kShift) + (1 << (kShift - 1)); };
  int best = std::numeric_limits<int>::max();
  for (std::size_t i = 0; i < colours_.size(); ++i) {
    const auto& colour = colours_[i];
    const int distance = squared(colour.r - middle(r)) + squared(colour.g - middle(g)) +
                         squared(colour.b - middle(b));
    if (distance < best) {
      best = distance;
      table_[cell] = static_cast<std::int16_t>(i);
    }
  }
  return static_cast<std::uint8_t>(table_[cell]);
}

/// Levels per channel, of some of the pixels.
double Quantiser::meanError(const ImageU8& picture) {
  const auto step = std::max<std::size_t>(1, picture.size() / kSamples);
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < picture.size(); i += step) {
    const Rgb wanted = picture.data()[i];
    const Rgb found = colours_[nearest(wanted.r, wanted.g, wanted.b)];
    sum +=
        std::abs(wanted.r - found.r) + std::abs(wanted.g - found.g) + std::abs(wanted.b - found.b);
    ++count;
  }
  return sum / (3 * static_cast<double>(count));
}

PalettePicture Quantiser::quantised(const ImageU8& picture) {
  const bool fits = !colours_.empty() && meanError(picture) <= kTolerance * error_ + 0.5;
  if (!fits) choose(picture);
  PalettePicture result{Grid<std::uint8_t>(picture.width(), picture.height()), colours_};
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const double share = (kThresholds[std::size_t(y % 8)][std::size_t(x % 8)] + 0.5) / 64 - 0.5;
      const int shift = static_cast<int>(std::lround(share * spread_));
      const auto moved = [shift](int level) { return std::clamp(level + shift, 0, 255); };
      const Rgb colour = picture.at(x, y);
      result.indices.at(x, y) = nearest(moved(colour.r), moved(colour.g), moved(colour.b));
    }
  }
  return result;
}

}  // namespace spolvero
