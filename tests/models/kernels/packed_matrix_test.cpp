#include "models/kernels/packed_matrix.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;

TEST_CASE("Products with a packed matrix equal ATen's in float64", "[isa]") {
  for (const auto precision : {ConvPrecision::Float32, ConvPrecision::BFloat16}) {
    const bool rounds = precision == ConvPrecision::BFloat16 && hasBFloat16();
    for (const auto rows : {1, 3, 96, 101, 250}) {
      for (const auto depth : {1, 7, 64}) {
        for (const auto columns : {1, 16, 33, 100}) {
          INFO(rows << " x " << depth << " x " << columns << (rounds ? ", bfloat16" : ""));
          const auto matrix = at::randn({depth, columns});
          const auto x = at::randn({rows, depth});
          const PackedMatrix packed(matrix, precision);
          CHECK(packed.rows() == depth);
          CHECK(packed.columns() == columns);
          const auto expected = at::matmul(x.to(at::kDouble), matrix.to(at::kDouble));
          const auto y = packed.multiply(x);
          REQUIRE(y.sizes() == expected.sizes());
          CHECK(y.scalar_type() == at::kFloat);
          // Of each product of rounded factors at most 2⁻⁷ of it is lost.
          const auto sizes = at::matmul(x.abs().to(at::kDouble), matrix.abs().to(at::kDouble));
          const auto bound = sizes * (rounds ? 1.01 / 128 : 1e-6);
          CHECK(((y - expected).abs() <= bound).all().item<bool>());
        }
      }
    }
  }
}

TEST_CASE("A row's product does not depend on the rows beside it", "[isa]") {
  for (const auto precision : {ConvPrecision::Float32, ConvPrecision::BFloat16}) {
    const PackedMatrix packed(at::randn({50, 70}), precision);
    const auto x = at::randn({203, 50});
    const auto all = packed.multiply(x);
    for (const auto row : {0, 11, 95, 96, 202}) {
      CHECK(at::equal(packed.multiply(x.narrow(0, row, 1)), all.narrow(0, row, 1)));
    }
  }
}

TEST_CASE("Packed matrices take bfloat16 rows and no rows at all, and refuse other depths") {
  const auto matrix = at::randn({6, 4});
  const PackedMatrix packed(matrix, ConvPrecision::BFloat16);
  const auto x = at::randn({5, 6}).to(at::kBFloat16);
  CHECK(at::allclose(packed.multiply(x), at::matmul(x.to(at::kFloat), matrix), 0.05, 0.05));
  CHECK(packed.multiply(at::zeros({0, 6})).size(0) == 0);
  CHECK_THROWS_AS(packed.multiply(at::zeros({2, 5})), ShapeError);
  CHECK_THROWS_AS(packed.multiply(at::zeros({6})), ShapeError);
}
