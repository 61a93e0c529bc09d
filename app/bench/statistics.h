#pragma once

#include <vector>

namespace at {
class Tensor;
}

namespace spolvero::app {

/// Repeated measurements in a few numbers, all in the unit of the measurements.
struct Spread {
  int count = 0;
  double median = 0;
  double minimum = 0;
  double lowerQuartile = 0;
  double upperQuartile = 0;
  double maximum = 0;
  double deviation = 0;  ///< Median of the distances from the median.
};

/// All zero for no values.
Spread spreadOf(std::vector<double> values);

/// The value below which `share` of the values lie, linear between neighbours.
/// @param sorted  ascending, at least one.
double quantileOf(const std::vector<double>& sorted, double share);

/// How far pictures are from those they should equal.
class PictureError {
 public:
  /// @param found, expected  of equal shape, float, [-1, 1].  @throws ShapeError.
  void add(const at::Tensor& found, const at::Tensor& expected);

  int pictures() const { return pictures_; }
  /// The largest difference of any value of any picture.
  double maximum() const { return maximum_; }
  /// The mean absolute difference over all pictures.
  double mean() const { return pictures_ == 0 ? 0 : sumOfMeans_ / pictures_; }
  /// Of the worst picture, dB at a peak of 2; infinity if all are equal.
  double psnr() const { return psnr_; }

 private:
  int pictures_ = 0;
  double maximum_ = 0;
  double sumOfMeans_ = 0;
  double psnr_ = 0;
};

}  // namespace spolvero::app
