#include "ui/layers/layer_model.h"

#include "support/catch.h"
#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"
#include "ui/support/scenes.h"

#include <QColor>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace spolvero::ui {

namespace {

struct Fixture {
  SceneDocument document{testing::plainScene(64, 48)};
  LayerModel model;

  /// Three layers: "Layer 1" below, "road", "cars" on top and active.
  Fixture() {
    pushAddLayer(document, "road");
    pushAddLayer(document, "cars");
    model.setDocument(&document);
  }
  QModelIndex row(int n) const { return model.index(n, 0); }
  QStringList names() const {
    QStringList names;
    for (int n = 0; n < model.rowCount(); ++n) names << row(n).data().toString();
    return names;
  }
  /// What the view does when a row is dropped before another.
  void drop(int from, int before) {
    const std::unique_ptr<QMimeData> data(model.mimeData({row(from)}));
    REQUIRE(data);
    CHECK_FALSE(model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
  }
};

}  // namespace

TEST_CASE("The topmost layer comes first, with its marks", "[layers]") {
  Fixture f;
  CHECK(f.names() == QStringList{"cars", "road", "Layer 1"});
  CHECK(f.row(0).data(LayerModel::ActiveRole).toBool());
  CHECK_FALSE(f.row(1).data(LayerModel::ActiveRole).toBool());
  CHECK(f.model.activeIndex() == f.row(0));
  f.document.setActiveLayer(0);
  CHECK(f.model.activeIndex() == f.row(2));
  f.model.setData(f.row(1), false, LayerModel::VisibleRole);
  f.model.setData(f.row(1), true, LayerModel::LockedRole);
  CHECK_FALSE(f.document.layers()[1].visible);
  CHECK(f.document.layers()[1].locked);
  CHECK(f.row(1).data(Qt::AccessibleTextRole).toString() == "road, hidden, locked");
  CHECK(f.row(2).data(Qt::AccessibleTextRole).toString() == "Layer 1, active, visible");
}

TEST_CASE("Names are edited through the model, and every change can be undone", "[layers]") {
  Fixture f;
  const int steps = f.document.undoStack()->count();
  CHECK(f.model.setData(f.row(2), " ground ", Qt::EditRole));
  CHECK(f.document.layers()[0].name == "ground");
  CHECK_FALSE(f.model.setData(f.row(2), "   ", Qt::EditRole));
  CHECK_FALSE(f.model.setData(f.row(2), "ground", Qt::EditRole));
  CHECK(f.document.undoStack()->count() == steps + 1);
  f.document.undoStack()->undo();
  CHECK(f.names().back() == "Layer 1");
  // A name that was only made up is not written down by leaving the editor.
  CHECK_FALSE(f.model.setData(f.row(2), "Layer 1", Qt::EditRole));
  CHECK(f.document.layers()[0].name.empty());
}

TEST_CASE("Dropping a layer between others moves it there", "[layers]") {
  Fixture f;
  f.drop(0, 3);
  CHECK(f.names() == QStringList{"road", "Layer 1", "cars"});
  f.drop(2, 0);
  CHECK(f.names() == QStringList{"cars", "road", "Layer 1"});
  f.drop(2, 1);
  CHECK(f.names() == QStringList{"cars", "Layer 1", "road"});
  const int steps = f.document.undoStack()->count();
  f.drop(1, 1);
  f.drop(1, 2);
  CHECK(f.document.undoStack()->count() == steps);
  f.drop(0, -1);
  CHECK(f.names() == QStringList{"Layer 1", "road", "cars"});
  CHECK_FALSE(f.model.flags(f.row(0)).testFlag(Qt::ItemIsDropEnabled));
  QMimeData other;
  other.setText("7");
  CHECK_FALSE(f.model.dropMimeData(&other, Qt::MoveAction, 0, 0, {}));
  CHECK(f.names() == QStringList{"Layer 1", "road", "cars"});
}

TEST_CASE("Thumbnails show a layer's own pixels and follow edits", "[layers]") {
  Fixture f;
  const auto thumbnail = [&](int n) {
    return f.row(n).data(LayerModel::ThumbnailRole).value<QImage>();
  };
  CHECK(thumbnail(0).size() == QSize(64, 48));
  CHECK(thumbnail(0).pixelColor(10, 10).alpha() == 0);
  CHECK(thumbnail(2).pixelColor(10, 10) == QColor(0, 0, 255));
  QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
  pushLayoutPart(f.document, {LabelMap(30, 30, 2), InstanceMap(30, 30, 1), 0, 0}, "Brush");
  REQUIRE(QTest::qWaitFor([&] { return !changes.empty(); }, 3000));
  CHECK(thumbnail(0).pixelColor(10, 10) == QColor(255, 0, 0));
  CHECK(thumbnail(0).pixelColor(40, 40).alpha() == 0);
  CHECK(thumbnail(2).pixelColor(10, 10) == QColor(0, 0, 255));
}

TEST_CASE("The list follows layers that come, go and change places", "[layers]") {
  Fixture f;
  pushRemoveLayer(f.document, 2);
  CHECK(f.names() == QStringList{"cars", "Layer 1"});
  f.document.undoStack()->undo();
  CHECK(f.names() == QStringList{"cars", "road", "Layer 1"});
  pushFlattenLayers(f.document);
  CHECK(f.names() == QStringList{"Layer 1"});
  f.model.setDocument(nullptr);
  CHECK(f.model.rowCount() == 0);
  CHECK_FALSE(f.model.activeIndex().isValid());
}

}  // namespace spolvero::ui
