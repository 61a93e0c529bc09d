#include "core/base/atomic_file.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/window/editor.h"

#include <QApplication>

/// The editor with a renderer that only colours classes: to look at the window without a model.
int main(int argc, char** argv) {
  QApplication application(argc, argv);
  spolvero::ui::prepareApplication(application);
  auto control = std::make_shared<spolvero::testing::FakeRendererControl>();
  spolvero::ui::EditorOptions options;
  options.loadModel = spolvero::testing::fakeLoader(control);
  options.modelPath = QStringLiteral("preview.safetensors");
  if (argc > 2)
    control->classes =
        spolvero::ClassTable::fromJson(spolvero::readFile(argv[2], 1 << 20), argv[2]);
  if (argc > 1) options.scenePath = QString::fromLocal8Bit(argv[1]);
  return spolvero::ui::runEditor(application, options);
}
