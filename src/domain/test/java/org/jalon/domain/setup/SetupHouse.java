package org.jalon.domain.setup;

import org.jalon.domain.exchange.LocatedJson;
import org.jalon.domain.exchange.MethodFileReader;
import org.jalon.domain.exchange.SmallMethod;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryMethods;

import java.util.List;

/** The use cases of the first hour, with one method that is shipped. */
final class SetupHouse {
    final House house = new House();
    final InMemoryMethods methods = new InMemoryMethods();
    final MethodFileReader reader = new MethodFileReader(LocatedJson::parse);
    final MethodLibrary library =
            new MethodLibrary(house.jira, () -> List.of(SmallMethod.TEXT), methods, reader);
    final KeepMethod keep = new KeepMethod(library, reader, methods, house.repeated);
    final SetUpProgram setUp =
            new SetUpProgram(
                    library,
                    house.plans.programs(),
                    house.plans.standards(),
                    house.importProgram,
                    methods,
                    house.repeated);
}
