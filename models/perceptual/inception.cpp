#include "models/perceptual/inception.h"

#include "core/base/log.h"
#include "models/perceptual/weight_files.h"

#include <ATen/ATen.h>

#include <map>

namespace spolvero {

namespace {

constexpr double kEpsilon = 0.001;
constexpr std::int64_t kInputSide = 299;
/// The smallest picture whose every stage keeps a pixel.
constexpr std::int64_t kLeastSide = 75;

/// Mean over 3×3 places that leaves the border out of the count.
at::Tensor averagePool(const at::Tensor& x) {
  return at::avg_pool2d(x, {3, 3}, {1, 1}, {1, 1}, false, false);
}

at::Tensor halvingPool(const at::Tensor& x) {
  return at::max_pool2d(x, {3, 3}, {2, 2});
}

}  // namespace

/// A convolution without bias, batch norm by running statistics, ReLU: pytorch-fid's BasicConv2d.
class InceptionV3::Unit : public torch::nn::Module {
 public:
  Unit(std::int64_t in, std::int64_t out, const Shape& shape) : shape_(shape) {
    auto conv = register_module("conv", std::make_shared<torch::nn::Module>());
    const auto [rows, columns] = shape.kernel;
    weight_ =
        conv->register_parameter("weight", at::randn({out, in, rows, columns}) * kFreshDeviation);
    auto norm = register_module("bn", std::make_shared<torch::nn::Module>());
    gain_ = norm->register_parameter("weight", at::ones({out}));
    bias_ = norm->register_parameter("bias", at::zeros({out}));
    mean_ = norm->register_buffer("running_mean", at::zeros({out}));
    variance_ = norm->register_buffer("running_var", at::ones({out}));
    norm->register_buffer("num_batches_tracked", at::zeros({}, at::kLong));
  }

  at::Tensor forward(const at::Tensor& x) {
    const auto y = at::conv2d(x, weight_, {}, shape_.stride, shape_.padding);
    return at::relu(at::batch_norm(y, gain_, bias_, mean_, variance_, false, 0, kEpsilon, false));
  }

 private:
  static constexpr double kFreshDeviation = 0.1;

  Shape shape_;
  at::Tensor weight_;
  at::Tensor gain_;
  at::Tensor bias_;
  at::Tensor mean_;
  at::Tensor variance_;
};

InceptionV3::InceptionV3() {
  const at::NoGradGuard noGrad;
  features(at::zeros({1, 3, kLeastSide, kLeastSide}));
}

at::Tensor InceptionV3::unit(const std::string& name,
                             const at::Tensor& x,
                             std::int64_t out,
                             const Shape& shape) {
  auto& layer = units_[name];
  if (!layer) {
    layer = std::make_shared<Unit>(x.size(1), out, shape);
    const auto dot = name.find('.');
    if (dot == std::string::npos) {
      register_module(name, layer);
    } else {
      const auto block = name.substr(0, dot);
      auto* parent = named_children().find(block);
      auto module = parent != nullptr
                        ? *parent
                        : register_module(block, std::make_shared<torch::nn::Module>());
      module->register_module(name.substr(dot + 1), layer);
    }
  }
  return layer->forward(x);
}

at::Tensor InceptionV3::unit1(const std::string& name, const at::Tensor& x, std::int64_t out) {
  return unit(name, x, out, {});
}

at::Tensor InceptionV3::blockA(const std::string& name, const at::Tensor& x, std::int64_t pool) {
  const Shape three{{3, 3}, 1, {1, 1}};
  const auto narrow =
      unit(name + ".branch5x5_2", unit1(name + ".branch5x5_1", x, 48), 64, {{5, 5}, 1, {2, 2}});
  auto deep = unit1(name + ".branch3x3dbl_1", x, 64);
  deep = unit(name + ".branch3x3dbl_2", deep, 96, three);
  deep = unit(name + ".branch3x3dbl_3", deep, 96, three);
  return at::cat({unit1(name + ".branch1x1", x, 64),
                  narrow,
                  deep,
                  unit1(name + ".branch_pool", averagePool(x), pool)},
                 1);
}

at::Tensor InceptionV3::blockB(const std::string& name, const at::Tensor& x) {
  const Shape halving{{3, 3}, 2, {0, 0}};
  auto deep = unit1(name + ".branch3x3dbl_1", x, 64);
  deep = unit(name + ".branch3x3dbl_2", deep, 96, {{3, 3}, 1, {1, 1}});
  deep = unit(name + ".branch3x3dbl_3", deep, 96, halving);
  return at::cat({unit(name + ".branch3x3", x, 384, halving), deep, halvingPool(x)}, 1);
}

at::Tensor InceptionV3::blockC(const std::string& name, const at::Tensor& x, std::int64_t inner) {
  const Shape row{{1, 7}, 1, {0, 3}};
  const Shape column{{7, 1}, 1, {3, 0}};
  auto single = unit1(name + ".branch7x7_1", x, inner);
  single = unit(name + ".branch7x7_2", single, inner, row);
  single = unit(name + ".branch7x7_3", single, 192, column);
  auto twice = unit1(name + ".branch7x7dbl_1", x, inner);
  twice = unit(name + ".branch7x7dbl_2", twice, inner, column);
  twice = unit(name + ".branch7x7dbl_3", twice, inner, row);
  twice = unit(name + ".branch7x7dbl_4", twice, inner, column);
  twice = unit(name + ".branch7x7dbl_5", twice, 192, row);
  return at::cat({unit1(name + ".branch1x1", x, 192),
                  single,
                  twice,
                  unit1(name + ".branch_pool", averagePool(x), 192)},
                 1);
}

at::Tensor InceptionV3::blockD(const std::string& name, const at::Tensor& x) {
  const Shape halving{{3, 3}, 2, {0, 0}};
  auto deep = unit1(name + ".branch7x7x3_1", x, 192);
  deep = unit(name + ".branch7x7x3_2", deep, 192, {{1, 7}, 1, {0, 3}});
  deep = unit(name + ".branch7x7x3_3", deep, 192, {{7, 1}, 1, {3, 0}});
  deep = unit(name + ".branch7x7x3_4", deep, 192, halving);
  const auto flat = unit(name + ".branch3x3_2", unit1(name + ".branch3x3_1", x, 192), 320, halving);
  return at::cat({flat, deep, halvingPool(x)}, 1);
}

at::Tensor InceptionV3::blockE(const std::string& name, const at::Tensor& x, bool maximumPool) {
  const Shape row{{1, 3}, 1, {0, 1}};
  const Shape column{{3, 1}, 1, {1, 0}};
  const auto flat = unit1(name + ".branch3x3_1", x, 384);
  auto deep = unit1(name + ".branch3x3dbl_1", x, 448);
  deep = unit(name + ".branch3x3dbl_2", deep, 384, {{3, 3}, 1, {1, 1}});
  const auto pooled = maximumPool ? at::max_pool2d(x, {3, 3}, {1, 1}, {1, 1}) : averagePool(x);
  return at::cat({unit1(name + ".branch1x1", x, 320),
                  unit(name + ".branch3x3_2a", flat, 384, row),
                  unit(name + ".branch3x3_2b", flat, 384, column),
                  unit(name + ".branch3x3dbl_3a", deep, 384, row),
                  unit(name + ".branch3x3dbl_3b", deep, 384, column),
                  unit1(name + ".branch_pool", pooled, 192)},
                 1);
}

at::Tensor InceptionV3::features(const at::Tensor& input) {
  auto x = unit("Conv2d_1a_3x3", input, 32, {{3, 3}, 2, {0, 0}});
  x = unit("Conv2d_2a_3x3", x, 32, {{3, 3}, 1, {0, 0}});
  x = halvingPool(unit("Conv2d_2b_3x3", x, 64, {{3, 3}, 1, {1, 1}}));
  x = unit1("Conv2d_3b_1x1", x, 80);
  x = halvingPool(unit("Conv2d_4a_3x3", x, 192, {{3, 3}, 1, {0, 0}}));
  x = blockA("Mixed_5b", x, 32);
  x = blockA("Mixed_5c", x, 64);
  x = blockA("Mixed_5d", x, 64);
  x = blockB("Mixed_6a", x);
  x = blockC("Mixed_6b", x, 128);
  x = blockC("Mixed_6c", x, 160);
  x = blockC("Mixed_6d", x, 160);
  x = blockC("Mixed_6e", x, 192);
  x = blockD("Mixed_7a", x);
  x = blockE("Mixed_7b", x, false);
  x = blockE("Mixed_7c", x, true);
  return x.mean({2, 3});
}

at::Tensor InceptionV3::forward(const at::Tensor& image) {
  return features(at::upsample_bilinear2d(image, {kInputSide, kInputSide}, false));
}

std::shared_ptr<InceptionV3> loadInception(const std::filesystem::path& path) {
  auto network = std::make_shared<InceptionV3>();
  fillPublished(*network, "inception", path);
  log()->info("Inception features: from {}", path.string());
  return network;
}

}  // namespace spolvero
