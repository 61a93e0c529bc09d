#include "architecture/include_rules.h"

#include "support/catch.h"
#include "support/paths.h"

#include <fstream>

namespace spolvero::testing {

namespace {

namespace fs = std::filesystem;

/// A tree of the four rooms in which one file holds `text`.
std::vector<IncludeViolation> violationsOf(const std::string& file, const std::string& text) {
  const TempDir root;
  for (const auto* room : {"core", "models", "ui", "app"}) fs::create_directories(root / room);
  fs::create_directories((root / file).parent_path());
  std::ofstream(root / file) << text;
  return findIncludeViolations(root.path());
}

std::string described(const std::vector<IncludeViolation>& violations) {
  std::string text;
  for (const auto& found : violations) {
    text += found.file.string() + ":" + std::to_string(found.line) + ": \"" + found.include +
            "\": " + found.reason + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("Includes of this checkout follow the direction of the rooms") {
  const auto violations = findIncludeViolations(sourceDir());
  INFO(described(violations));
  CHECK(violations.empty());
}

TEST_CASE("An include against the direction is found with its line and reason") {
  const auto found = violationsOf("core/io/a.cpp", "#include <vector>\n#include \"models/b.h\"\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].file == "core/io/a.cpp");
  CHECK(found[0].line == 2);
  CHECK(found[0].include == "models/b.h");
  CHECK_THAT(found[0].reason, ContainsText("core may include only core"));
}

TEST_CASE("Every forbidden direction is found") {
  const std::vector<std::pair<std::string, std::string>> forbidden = {
      {"core/a.h", "#include \"ui/b.h\""},
      {"core/a.h", "#include \"app/b.h\""},
      {"core/a.h", "#include <QString>"},
      {"core/a.h", "#include <QtCore/qstring.h>"},
      {"core/a.cu", "#  include <QtCore>"},
      {"models/spade/a.cpp", "#include \"ui/b.h\""},
      {"models/spade/a.cpp", "#include \"app/b.h\""},
      {"models/spade/a.cpp", "#include <QImage>"},
      {"ui/a.cpp", "#include \"models/registry/registry.h\""},
      {"ui/a.cpp", "#include \"app/command.h\""},
      {"ui/a.cpp", "#include <torch/torch.h>"},
      {"ui/a.cpp", "#include <ATen/ATen.h>"},
      {"ui/a.cpp", "#include <c10/core/Device.h>"},
      {"app/a.cpp", "#include \"support/catch.h\""},
      {"app/a.cpp", "#include \"command.h\""},
      {"core/a.cpp", "#include \"../base/error.h\""}};
  for (const auto& [file, text] : forbidden) {
    INFO(file << ": " << text);
    CHECK(violationsOf(file, text).size() == 1);
  }
}

TEST_CASE("What the table allows is not reported") {
  const std::vector<std::pair<std::string, std::string>> allowed = {
      {"core/a.cpp", "#include \"core/b.h\"\n#include <ATen/ATen.h>\n#include <Eigen/Core>"},
      {"models/a.cpp", "#include \"core/b.h\"\n#include \"models/c.h\"\n#include <torch/torch.h>"},
      {"ui/a.cpp", "#include \"core/b.h\"\n#include <QWidget>\n#include \"a.moc\""},
      {"app/a.cpp", "#include \"ui/b.h\"\n#include \"models/c.h\"\n#include <QApplication>"},
      {"core/a.cpp", "// #include \"models/b.h\" would be wrong here"}};
  for (const auto& [file, text] : allowed) {
    INFO(file << ": " << text);
    CHECK(violationsOf(file, text).empty());
  }
}

TEST_CASE("A missing room is an error, not a pass") {
  const TempDir root;
  CHECK_THROWS_WITH(findIncludeViolations(root.path()), ContainsText("no such room"));
}

}  // namespace spolvero::testing
