#include "core/appearance/appearance.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "support/catch.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace spolvero;

namespace {

std::string refusal(const std::string& json) {
  try {
    Appearance::fromJson(json, "look.json");
  } catch (const ConfigError& error) {
    CHECK_THAT(error.what(), ContainsText("look.json"));
    return error.what();
  }
  FAIL("expected an error for " << json);
  return {};
}

std::string withClass(const std::string& key, const std::string& style) {
  return R"({"seed":1,"classes":{")" + key + "\":" + style + "}}";
}

CodeSource someValues() {
  return CodeSource::fromValues({1, 2, 2, {1, 2, 3, 4}}, "coat.jpg");
}

}  // namespace

TEST_CASE("An appearance comes back from JSON bit for bit") {
  Appearance appearance;
  appearance.seed = std::numeric_limits<std::uint64_t>::max();
  appearance.classes[0].code = CodeSource::mean();
  appearance.classes[3].code = CodeSource::fromSeed((1ULL << 63) + 1);
  appearance.classes[3].locked = true;
  auto& blended = appearance.classes[254];
  using Limits = std::numeric_limits<float>;
  blended.code = CodeSource::fromValues(
      {2, 1, 4, {0.1F, -0.0F, Limits::denorm_min(), Limits::max(), -1.0F / 3, 1e-30F, 3, 16777216}},
      "ünï \"code\".jpg");
  blended.blendTo = CodeSource::fromSeed(5);
  blended.blend = 0.1 + 0.2;
  const auto back = Appearance::fromJson(appearance.toJson(), "a");
  CHECK(back == appearance);
  CHECK(back.toJson() == appearance.toJson());
  CHECK(Appearance::fromJson(Appearance().toJson(), "a") == Appearance());
}

TEST_CASE("Classes without an entry take a stream of their own from the seed") {
  Appearance appearance;
  appearance.seed = 4;
  CHECK(appearance.styleOf(1) == appearance.styleOf(1));
  CHECK_FALSE(appearance.styleOf(1) == appearance.styleOf(2));
  Appearance other;
  other.seed = 5;
  CHECK_FALSE(appearance.styleOf(1) == other.styleOf(1));
  appearance.classes[1].code = CodeSource::mean();
  CHECK(appearance.styleOf(1).code == CodeSource::mean());
}

TEST_CASE("Codes resolve to zeros, to the seed's values or to their own") {
  ClassStyle style;
  style.code = CodeSource::mean();
  CHECK(resolveStyle(style, 2, 1, 3) == std::vector<float>(6, 0.0F));
  style.code = CodeSource::fromSeed(9);
  CHECK(resolveStyle(style, 2, 1, 3) == normalValues(9, 6));
  style.code = someValues();
  CHECK(resolveStyle(style, 1, 2, 2) == std::vector<float>{1, 2, 3, 4});
}

TEST_CASE("Codes of another size are resized to the nearest value") {
  ClassStyle style;
  style.code = someValues();
  CHECK(resolveStyle(style, 1, 4, 2) == std::vector<float>{1, 2, 1, 2, 3, 4, 3, 4});
  CHECK(resolveStyle(style, 1, 1, 1) == std::vector<float>{4});
  style.code = CodeSource::fromValues({2, 1, 2, {1, 2, 3, 4}}, "two channels");
  CHECK(resolveStyle(style, 2, 1, 4) == std::vector<float>{1, 1, 2, 2, 3, 3, 4, 4});
}

TEST_CASE("A blend is linear between its ends") {
  ClassStyle style;
  style.code = someValues();
  style.blendTo = CodeSource::fromValues({1, 2, 2, {5, 2, -1, 8}}, "other");
  const auto at = [&](double blend) {
    style.blend = blend;
    return resolveStyle(style, 1, 2, 2);
  };
  CHECK(at(0) == std::vector<float>{1, 2, 3, 4});
  CHECK(at(0.5) == std::vector<float>{3, 2, 1, 6});
  CHECK(at(0.25) == std::vector<float>{2, 2, 2, 5});
  CHECK(at(1) == std::vector<float>{5, 2, -1, 8});
  style.blendTo = CodeSource::mean();
  CHECK(at(0.5) == std::vector<float>{0.5, 1, 1.5, 2});
}

TEST_CASE("A spherical blend turns from one code to the other and keeps their length") {
  ClassStyle style;
  style.code = CodeSource::fromValues({2, 1, 1, {3, 0}}, "right");
  style.blendTo = CodeSource::fromValues({2, 1, 1, {0, 3}}, "up");
  style.path = ClassStyle::Path::Spherical;
  const auto at = [&](double blend) {
    style.blend = blend;
    return resolveStyle(style, 2, 1, 1);
  };
  CHECK(at(0) == std::vector<float>{3, 0});
  CHECK(at(1) == std::vector<float>{0, 3});
  CHECK(at(0.5)[0] == Approx(3 / std::sqrt(2.0)));
  CHECK(at(1.0 / 3)[0] == Approx(3 * std::sqrt(3.0) / 2));
  CHECK(at(1.0 / 3)[1] == Approx(1.5));
  style.blendTo = CodeSource::fromValues({2, 1, 1, {-3, 0}}, "left");
  CHECK(at(0.5) == std::vector<float>{0, 0});  // No direction to turn in: straight.
  style.blendTo = CodeSource::mean();
  CHECK(at(0.5) == std::vector<float>{1.5, 0});
}

TEST_CASE("The path of a blend comes back from JSON, and no other word is taken for one") {
  Appearance appearance;
  appearance.classes[1].code = CodeSource::mean();
  appearance.classes[1].blendTo = CodeSource::fromSeed(5);
  appearance.classes[1].blend = 0.25;
  appearance.classes[1].path = ClassStyle::Path::Spherical;
  CHECK(Appearance::fromJson(appearance.toJson(), "a") == appearance);
  const std::string ends = R"("code":{"kind":"mean"},"blend_to":{"kind":"mean"},"blend":0.5)";
  CHECK_THAT(refusal(withClass("1", fmt::format(R"({{{},"path":"crooked"}})", ends))),
             ContainsText("crooked"));
}

TEST_CASE("A code for other channels names its photo and what to do") {
  ClassStyle style;
  style.code = someValues();
  try {
    resolveStyle(style, 8, 2, 2);
    FAIL("expected a ShapeError");
  } catch (const ShapeError& error) {
    CHECK_THAT(error.what(), ContainsText("coat.jpg"));
    CHECK_THAT(error.what(), ContainsText("expected 8"));
    CHECK_THAT(error.what(), ContainsText("found 1"));
  }
}

TEST_CASE("Bad JSON of an appearance is refused with its place, expected and found") {
  CHECK_THAT(refusal("{"), ContainsText("not valid JSON"));
  CHECK_THAT(refusal("[]"), ContainsText("found array"));
  CHECK_THAT(refusal("{}"), ContainsText("'seed'"));
  for (const std::string seed : {"\"x\"", "-1", "1.5", "18446744073709551616", "null"}) {
    CHECK_THAT(refusal("{\"seed\":" + seed + "}"), ContainsText("'seed'"));
  }
  CHECK_THAT(refusal(R"({"seed":1,"classes":[]})"), ContainsText("'classes'"));
  CHECK_THAT(refusal(std::string(100000, '[')), ContainsText("nested"));
  for (const std::string key : {"255", "-1", "x", "", "1000", "1.5"}) {
    CHECK_THAT(refusal(withClass(key, R"({"code":{"kind":"mean"}})")),
               ContainsText("'" + key + "'"));
  }
  CHECK_THAT(refusal(withClass("1", "7")), ContainsText("classes.1"));
  CHECK_THAT(refusal(withClass("1", "{}")), ContainsText("'code'"));
  CHECK_THAT(refusal(withClass("1", R"({"code":{"kind":"magic"}})")), ContainsText("'magic'"));
  CHECK_THAT(refusal(withClass("1", R"({"code":{"kind":"seed"}})")), ContainsText("'seed'"));
}

TEST_CASE("Bad values of a code are refused with their place") {
  const auto values = [](const std::string& shape, const std::string& numbers) {
    return withClass("1",
                     R"({"code":{"kind":"values","origin":"a","shape":)" + shape +
                         ",\"values\":" + numbers + "}}");
  };
  CHECK_THAT(refusal(values("[1,1,2]", "[1]")), ContainsText("classes.1.code"));
  CHECK_THAT(refusal(values("[1,1]", "[1]")), ContainsText("shape"));
  CHECK_THAT(refusal(values("[-1,-1,1]", "[1]")), ContainsText("shape"));
  CHECK_THAT(refusal(values("[4294967297,1,1]", "[1]")), ContainsText("shape"));
  CHECK_THAT(refusal(values("[65536,65536,65536]", "[]")), ContainsText("shape"));
  CHECK_THAT(refusal(values("[1.5,1,1]", "[1]")), ContainsText("1.5"));
  CHECK_THAT(refusal(values("7", "[1]")), ContainsText("shape"));
  CHECK_THAT(refusal(values("[1,1,1]", "[1e300]")), ContainsText("finite"));
  CHECK_THAT(refusal(values("[1,1,1]", "[null]")), ContainsText("'values'"));
  CHECK_THAT(refusal(values("[1,1,1]", "[1e999]")), ContainsText("number out of range"));
  CHECK_THAT(refusal(withClass(
                 "1", R"({"code":{"kind":"values","origin":7,"shape":[1,1,1],"values":[1]}})")),
             ContainsText("'origin'"));
}

TEST_CASE("Bad blends and locks are refused") {
  const auto blend = [](const std::string& value) {
    return withClass(
        "1", R"({"code":{"kind":"mean"},"blend_to":{"kind":"mean"},"blend":)" + value + "}");
  };
  CHECK_THAT(refusal(blend("1.5")), ContainsText("1.5"));
  CHECK_THAT(refusal(blend("-0.1")), ContainsText("-0.1"));
  CHECK_THAT(refusal(blend("\"x\"")), ContainsText("'blend'"));
  CHECK_THAT(refusal(withClass("1", R"({"code":{"kind":"mean"},"locked":"yes"})")),
             ContainsText("'locked'"));
}

TEST_CASE("Objects, latent, output and clusters come back from JSON") {
  Appearance appearance;
  appearance.seed = 5;
  appearance.output = 3;
  appearance.objects[{4, 17}].code = CodeSource::fromCluster(6);
  appearance.objects[{4, 17}].blendTo = CodeSource::fromCluster(1);
  appearance.objects[{4, 17}].blend = 0.25;
  appearance.latent.emplace();
  appearance.latent->code = CodeSource::fromSeed(9);
  CHECK(Appearance::fromJson(appearance.toJson(), "a") == appearance);
}

TEST_CASE("Bad objects, outputs and clusters are refused with their place") {
  CHECK_THAT(refusal(R"({"seed":0,"output":-1})"), ContainsText("'output'"));
  CHECK_THAT(refusal(R"({"seed":0,"output":999})"), ContainsText("999"));
  CHECK_THAT(refusal(R"({"seed":0,"objects":{}})"), ContainsText("'objects'"));
  CHECK_THAT(refusal(R"({"seed":0,"objects":[{"class":1}]})"), ContainsText("objects[0]"));
  CHECK_THAT(
      refusal(R"({"seed":0,"objects":[{"class":1,"instance":70000,"code":{"kind":"mean"}}]})"),
      ContainsText("70000"));
  CHECK_THAT(refusal(R"({"seed":0,"latent":{"code":{"kind":"cluster"}}})"),
             ContainsText("'cluster'"));
}

TEST_CASE("An object looks as its own style says, else its class's, else by the seed") {
  Appearance appearance;
  appearance.seed = 3;
  const ObjectKey first{2, 1};
  const ObjectKey second{2, 2};
  CHECK_FALSE(appearance.styleOf(first) == appearance.styleOf(second));
  appearance.classes[2].code = CodeSource::mean();
  CHECK(appearance.styleOf(first).code == CodeSource::mean());
  appearance.objects[second].code = CodeSource::fromCluster(4);
  CHECK(appearance.styleOf(first).code == CodeSource::mean());
  CHECK(appearance.styleOf(second).code == CodeSource::fromCluster(4));
}

TEST_CASE("Only a model with clusters can resolve one") {
  ClassStyle style;
  style.code = CodeSource::fromCluster(2);
  CHECK_THROWS_WITH(resolveStyle(style, 3, 1, 1), ContainsText("no K-means styles"));
}

TEST_CASE("A look for a class is one for all its objects") {
  Appearance appearance;
  appearance.objects[{2, 1}].code = CodeSource::fromCluster(4);
  appearance.objects[{3, 1}].code = CodeSource::fromCluster(5);
  const auto next = withClassStyle(appearance, 2, CodeSource::mean());
  CHECK(next.styleOf(ObjectKey{2, 1}).code == CodeSource::mean());
  CHECK(next.styleOf(ObjectKey{3, 1}).code == CodeSource::fromCluster(5));
}

TEST_CASE("A mixture is the weighted sum of its codes") {
  ClassStyle style;
  style.code = CodeSource::mixture({{0.25, someValues()},
                                    {0.75, CodeSource::fromValues({1, 2, 2, {5, 6, 7, 8}}, "b")},
                                    {-1, CodeSource::fromValues({1, 1, 1, {1}}, "c")}});
  CHECK(resolveStyle(style, 1, 2, 2) == std::vector<float>{3, 4, 5, 6});
  style.code = CodeSource::mixture({{2, CodeSource::fromSeed(3)}, {1, CodeSource::mean()}});
  auto expected = normalValues(3, 4);
  for (auto& value : expected) value *= 2;
  CHECK(resolveStyle(style, 1, 2, 2) == expected);
  style.blendTo = CodeSource::mean();
  style.blend = 0.5;
  CHECK(resolveStyle(style, 1, 2, 2) == normalValues(3, 4));
}

TEST_CASE("Mixtures of mixtures are taken apart and hold each code once") {
  const auto one = CodeSource::fromSeed(1);
  const auto two = CodeSource::fromSeed(2);
  const auto half = CodeSource::mixture({{0.5, one}, {0.5, two}});
  CHECK(half.kind == CodeSource::Kind::Mixture);
  const auto nested = CodeSource::mixture({{0.5, half}, {0.5, one}, {0, someValues()}});
  REQUIRE(nested.parts->size() == 2);
  CHECK(nested.parts->at(0) == CodePart{0.75, one});
  CHECK(nested.parts->at(1) == CodePart{0.25, two});
  CHECK(CodeSource::mixture({{0.25, one}, {0.75, one}}) == one);
  CHECK(CodeSource::mixture({}) == CodeSource::mean());
  CHECK(CodeSource::mixture({{1e9, one}}).parts->at(0).weight == CodeSource::kMaximumWeight);
}

TEST_CASE("Of too many parts of a mixture the heaviest stay") {
  std::vector<CodePart> parts;
  for (int i = 0; i < 100; ++i) {
    parts.push_back({i % 2 == 0 ? 1.0 : -5.0, CodeSource::fromSeed(std::uint64_t(i))});
  }
  const auto code = CodeSource::mixture(parts);
  REQUIRE(code.parts->size() == CodeSource::kMaximumParts);
  CHECK(std::ranges::count(*code.parts, -5.0, &CodePart::weight) == 50);
}

TEST_CASE("A blend as one code resolves to the same numbers") {
  ClassStyle style;
  style.code = CodeSource::fromSeed(4);
  CHECK(style.blendedCode() == style.code);
  style.blendTo = someValues();
  style.blend = 0.25;
  ClassStyle plain;
  plain.code = style.blendedCode();
  const auto expected = resolveStyle(style, 1, 2, 2);
  const auto found = resolveStyle(plain, 1, 2, 2);
  for (std::size_t i = 0; i < 4; ++i) CHECK(found[i] == Approx(expected[i]));
}

TEST_CASE("A mixture comes back from JSON bit for bit, and older files are read as before") {
  Appearance appearance;
  appearance.latent.emplace();
  appearance.latent->code = CodeSource::mixture(
      {{0.1, CodeSource::fromSeed(1)}, {-0.3, someValues()}, {2, CodeSource::fromCluster(4)}});
  const auto back = Appearance::fromJson(appearance.toJson(), "a");
  CHECK(back == appearance);
  const auto old = Appearance::fromJson(
      R"({"seed":7,"classes":{"1":{"code":{"kind":"seed","seed":3},"locked":true}}})", "old");
  CHECK(old.classes.at(1).code == CodeSource::fromSeed(3));
  CHECK(old.classes.at(1).locked);
}

TEST_CASE("Bad mixtures are refused with their place") {
  const auto mixture = [](const std::string& parts) {
    return withClass("1", R"({"code":{"kind":"mixture","parts":)" + parts + "}}");
  };
  CHECK_THAT(refusal(mixture("[]")), ContainsText("'parts'"));
  CHECK_THAT(refusal(mixture("7")), ContainsText("found number"));
  CHECK_THAT(refusal(mixture(R"([{"code":{"kind":"mean"}}])")), ContainsText("parts[0]"));
  CHECK_THAT(refusal(mixture(R"([{"weight":1e9,"code":{"kind":"mean"}}])")),
             ContainsText("'weight'"));
  CHECK_THAT(refusal(mixture(R"([{"weight":1,"code":{"kind":"mean"}},{"weight":1,"code":)"
                             R"({"kind":"mixture","parts":[]}}])")),
             ContainsText("parts[1]"));
  std::string many = R"([{"weight":1,"code":{"kind":"mean"}})";
  for (int i = 0; i < 64; ++i) many += R"(,{"weight":1,"code":{"kind":"mean"}})";
  CHECK_THAT(refusal(mixture(many + "]")), ContainsText("found 65"));
}
