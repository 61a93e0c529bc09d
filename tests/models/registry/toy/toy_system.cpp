#include "toy/toy_system.h"

#include "toy/toy_renderer.h"
#include "toy/toy_trainable.h"

namespace spolvero::testing {

System toySystem() {
  return makeSystem<ToyOptions, ToyTrainable, ToyRenderer>("toy", "Toy");
}

}  // namespace spolvero::testing
