#include "models/imle/rarity.h"

#include "support/catch.h"

#include <ATen/ATen.h>

#include <map>

using namespace spolvero;

namespace {

/// Thirty examples of three classes. Class 0 (largest) and 1 have a density; example 0 has the
/// rarest class 0. Class 2 is only in the last two.
ClassColours thirtyExamples() {
  at::manual_seed(5);
  ClassColours c{at::randn({30, 3, 3}) * 5 + 100, at::zeros({30, 3})};
  c.colours[0][0].fill_(160);
  c.areas.select(1, 0).fill_(50);
  c.areas.select(1, 1).fill_(20);
  c.areas[3][1] = 0;
  c.areas.select(1, 2).slice(0, 28, 30).fill_(10);
  return c;
}

}  // namespace

TEST_CASE("Mean colours of classes are the ones counted by hand") {
  // Two pixels of class 0, one of class 1, one unlabelled.
  const auto labels = at::tensor({0, 0, 1, 255}, at::kLong).view({1, 2, 2});
  auto photos = at::zeros({1, 3, 2, 2});
  photos[0][0].copy_(at::tensor({-1.0, 1.0, 1.0, -1.0}).view({2, 2}));
  const auto found = classColours(photos, labels, 4);
  CHECK(found.areas.equal(at::tensor({2.0F, 1.0F, 0.0F, 1.0F}).view({1, 4})));
  CHECK(found.colours[0][0].equal(at::tensor({127.5F, 127.5F, 127.5F})));
  CHECK(found.colours[0][1].equal(at::tensor({255.0F, 127.5F, 127.5F})));
  CHECK(found.colours[0][2].equal(at::zeros({3})));
  CHECK(found.colours[0][3].equal(at::tensor({0.0F, 127.5F, 127.5F})));
}

TEST_CASE("An unusual colour is rare, an absent class has no rarity") {
  const RarityTable table(thirtyExamples(), 5, 20);
  const auto& scores = table.scores();
  CHECK(scores.select(1, 0).argmax().item<std::int64_t>() == 0);
  CHECK(scores[0][0].item<double>() > 1.2 * scores.select(1, 0).slice(0, 1).max().item<double>());
  CHECK(scores[3][1].item<double>() == 0);
  CHECK(table.withoutDensity() == std::vector<std::int64_t>{2});
  // The class without a density has its picture's largest score.
  CHECK(scores[28][2].item<double>() == scores[28].slice(0, 0, 2).max().item<double>());
  CHECK(scores[5][2].item<double>() == 0);
}

TEST_CASE("A round is shared out among the largest classes and prefers the rare") {
  const RarityTable table(thirtyExamples(), 2, 20);
  CHECK(table.largest() == std::vector<std::int64_t>{0, 1});
  const auto drawn = table.draw(11, 4000);
  CHECK(drawn == table.draw(11, 4000));
  std::map<std::int64_t, int> forFirst;
  for (std::size_t i = 0; i < drawn.size(); i += 2) ++forFirst[drawn[i]];
  const auto weights = table.scores().select(1, 0);
  const auto share = weights[0].item<double>() / weights.sum().item<double>();
  CHECK(forFirst[0] / 2000.0 == Approx(share).margin(0.04));
  for (std::size_t i = 1; i < drawn.size(); i += 2) CHECK(drawn[i] != 3);
}

TEST_CASE("The mask is one for the rarest class of a picture and less for the others") {
  const RarityTable table(thirtyExamples(), 5, 20);
  const auto labels = at::tensor({0, 1, 255, 0}, at::kLong).view({2, 2});
  const auto mask = table.mask(29, labels).flatten();
  const auto scores = table.scores()[29];
  const auto most = scores.max().item<double>();
  CHECK(table.mask(29, labels).sizes() == at::IntArrayRef({1, 1, 2, 2}));
  CHECK(mask[0].item<double>() == Approx(scores[0].item<double>() / most));
  CHECK(mask[1].item<double>() == Approx(scores[1].item<double>() / most));
  CHECK(mask[2].item<double>() == Approx(1));
  CHECK(mask.max().item<double>() == Approx(1));
}

TEST_CASE("Without any density all pixels and all examples with the class count alike") {
  const RarityTable table(thirtyExamples(), 1, 100);
  CHECK(table.mask(0, at::zeros({2, 3}, at::kLong)).equal(at::ones({1, 1, 2, 3})));
  CHECK(table.scores().select(1, 0).equal(at::ones({30}, at::kDouble)));
}
