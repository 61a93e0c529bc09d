#include "ui/looks/shared_look.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "ui/looks/look_scope.h"
#include "ui/support/scenes.h"

#include <QMimeData>
#include <QTemporaryDir>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

SharedLook someLook() {
  SharedLook shared{{}, fourClasses(), "Evening", "Streets"};
  shared.look.seed = 7;
  shared.look.classes[2].code = CodeSource::fromSeed(3);
  shared.look.classes[2].locked = true;
  shared.look.objects[{2, 5}].code = CodeSource::fromCluster(1);
  return shared;
}

}  // namespace

TEST_CASE("A look comes back from its file, which is that of an appearance with more in it") {
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("look.json")).toStdString();
  writeLook(path, someLook());
  CHECK(readLook(path) == someLook());
  CHECK(Appearance::fromJson(someLook().toJson(), "x") == someLook().look);
  CHECK(SharedLook::fromJson(someLook().look.toJson(), "x").look == someLook().look);
}

TEST_CASE("A look goes to another scene's classes by their names") {
  const ClassTable other({{0, "car", {1, 1, 1}, ClassKind::Thing},
                          {1, "moon", {2, 2, 2}, ClassKind::Thing},
                          {2, "sky", {3, 3, 3}, ClassKind::Stuff}});
  const auto shared = someLook();
  const auto there = shared.lookFor(other);
  CHECK(there.styleOf(0).code == CodeSource::fromSeed(3));
  CHECK(there.styleOf(2).code == shared.look.styleOf(0).code);
  CHECK(there.objects.size() == 1);
  CHECK(there.objects.contains({0, 5}));
  CHECK(shared.lookFor(fourClasses()) == shared.look);
}

TEST_CASE("Looks travel by clipboard and drag as our own kind and as text") {
  const auto data = mimeDataOf(someLook());
  REQUIRE(mayHoldLook(*data));
  CHECK(lookIn(*data) == someLook());
  QMimeData text;
  text.setText(QStringLiteral("  ") + QString::fromStdString(someLook().look.toJson()));
  REQUIRE(mayHoldLook(text));
  CHECK(lookIn(text)->look == someLook().look);
  text.setText(QStringLiteral("a {seed} of doubt"));
  CHECK_FALSE(mayHoldLook(text));
  CHECK_FALSE(lookIn(text));
  text.setText(QStringLiteral("{\"seed\": -3}"));
  CHECK_THROWS_AS(lookIn(text), ConfigError);
}

TEST_CASE("A look that is taken over leaves locked parts alone and brings no locks") {
  Appearance scene;
  scene.seed = 1;
  scene.output = 3;
  scene.classes[1].code = CodeSource::mean();
  scene.classes[1].locked = true;
  scene.objects[{0, 9}].locked = true;
  auto look = someLook().look;
  look.objects[{1, 1}].code = CodeSource::mean();
  const auto taken = takenLook(scene, look);
  CHECK(taken.seed == 7);
  CHECK(taken.output == 3);
  CHECK(taken.styleOf(1) == scene.styleOf(1));
  CHECK_FALSE(taken.objects.contains({1, 1}));
  CHECK(taken.objects.at({0, 9}).locked);
  CHECK(taken.styleOf(2).code == CodeSource::fromSeed(3));
  CHECK_FALSE(taken.styleOf(2).locked);
}

TEST_CASE("The contents of a layout are its classes and objects with their boxes") {
  auto scene = plainScene(32, 16);
  scene.layout.paste(LabelMap(4, 3, 2), InstanceMap(4, 3, 6), 10, 5);
  scene.layout.paste(LabelMap(2, 2, 2), InstanceMap(2, 2, 6), 20, 9);
  scene.layout.paste(LabelMap(1, 1, kUnlabelled), InstanceMap(1, 1, 0), 0, 0);
  const auto contents = contentsOf(scene.layout);
  CHECK(contents.classes == std::set<int>{0, 2});
  CHECK(contents.objects.size() == 2);
  CHECK(contents.objects.at({2, 6}) == QRect(10, 5, 12, 6));
  CHECK(contents.objects.at({0, 0}) == QRect(0, 0, 32, 16));
  const auto scope = scopeOf({.codePerClass = true, .latent = true}, contents, {2, 3});
  CHECK(scope == LookScope{{2}, {}, true});
  CHECK(scopeOf({.codePerObject = true}, contents) == LookScope{{}, {{0, 0}, {2, 6}}, false});
}

TEST_CASE("A crop around an object is square, larger than it and inside the picture") {
  const QSize picture(200, 100);
  const auto crop = cropAround({150, 40, 40, 20}, picture);
  CHECK(crop.width() == crop.height());
  CHECK(crop.width() == 52);
  CHECK(QRect(QPoint(), picture).contains(crop));
  CHECK(crop.contains(QRect(150, 40, 40, 20)));
  CHECK(QRect(QPoint(), picture).contains(cropAround({0, 0, 200, 100}, picture)));
  CHECK(cropAround({198, 98, 2, 2}, picture).right() == 199);
}
