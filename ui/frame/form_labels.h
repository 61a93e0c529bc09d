#pragma once

class QFormLayout;

namespace spolvero::ui {

/// Puts the labels of a form beside the middle of their fields; beside the first line of those that
/// have several. To be called when all rows are there.
void centreLabels(QFormLayout& form);

}  // namespace spolvero::ui
