#include "app/editor_start.h"
#include "core/base/error.h"

namespace spolvero::app {

int startEditor(const EditorStart&, int, char**) {
  throw ConfigError(
      "this build has no editor (SPOLVERO_GUI=OFF); give a command, see spolvero --help");
}

}  // namespace spolvero::app
