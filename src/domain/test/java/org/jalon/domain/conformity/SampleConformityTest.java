package org.jalon.domain.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.sample.Table;
import org.jalon.domain.view.SupersessionPreview;
import org.jalon.domain.view.VersionMap;
import org.junit.Before;
import org.junit.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sample's conformity, versions and supersession, against the values expected of them. */
public class SampleConformityTest {
    private final House house = new House();

    @Before
    public void assessTheSample() {
        SampleStandard.assessIn(SampleProgram.in(house));
    }

    private VersionMap map() {
        return house.versions.map.of(InMemoryJira.PMO, SampleProgram.KEY);
    }

    @Test
    public void conformityOfEveryUnitAndOfAllIsAsExpected() {
        Map<String, Conformity> computed = new HashMap<>();
        map().lines().forEach(line -> computed.put(line.face().bu().value(), line.conformity()));
        computed.put("ALL", map().all());

        List<Map<String, String>> expected = Table.read("expected-conformity.csv");
        assertThat(expected).hasSize(13);
        for (Map<String, String> row : expected) {
            Conformity found = computed.get(row.get("bu"));
            assertThat(found)
                    .as(row.get("bu"))
                    .isEqualTo(
                            new Conformity(
                                    number(row, "applicable_mandatory"),
                                    number(row, "conform"),
                                    number(row, "waived"),
                                    number(row, "not_or_partly"),
                                    number(row, "not_assessed")));
            assertThat(found.percent().value().orElseThrow())
                    .as(row.get("bu"))
                    .isCloseTo(Double.parseDouble(row.get("conformity_pct")), within(0.05));
        }
    }

    @Test
    public void aVersionSupersedesAnotherAsExpected() {
        SupersessionPreview preview =
                house.versions.supersession.of(
                        InMemoryJira.PMO, SampleProgram.KEY, SampleStandard.V3_1);
        Map<String, Supersession> byUnit =
                preview.lines().stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.face().bu().value(),
                                        SupersessionPreview.Line::supersession));

        assertThat(byUnit).hasSize(12);
        List<Map<String, String>> expected = Table.read("expected-supersession.csv");
        assertThat(expected).hasSize(3);
        for (Map<String, String> row : expected) {
            Supersession found = byUnit.get(row.get("bu"));
            assertThat(found.carriedOver()).hasSize(number(row, "carried_over"));
            assertThat(joined(found.reopened())).isEqualTo(row.get("reopened"));
            assertThat(joined(found.added())).isEqualTo(row.get("new"));
            assertThat(joined(found.dropped())).isEqualTo(row.get("dropped"));
            assertThat(found.stillOpen()).isEmpty();
        }
    }

    @Test
    public void whatWasNotAssessedIsNeitherCarriedOverNorReopened() {
        Supersession czechia =
                house
                        .versions
                        .supersession
                        .of(InMemoryJira.PMO, SampleProgram.KEY, SampleStandard.V3_1)
                        .lines()
                        .stream()
                        .filter(line -> line.face().bu().value().equals("CZ"))
                        .findFirst()
                        .orElseThrow()
                        .supersession();

        assertThat(joined(czechia.carriedOver())).isEqualTo("R01");
        assertThat(czechia.reopened()).isEmpty();
        assertThat(czechia.stillOpen()).hasSize(12);
        assertThat(joined(czechia.added())).isEqualTo("R15");
        assertThat(joined(czechia.dropped())).isEqualTo("R13");
    }

    @Test
    public void unitsAreBehindTheCurrentVersionAsExpected() {
        assertThat(map().unitsByLag()).isEqualTo(Map.of(0, 3, 1, 6, 2, 3));
        assertThat(map().daysSinceCurrent()).isEqualTo(291);
    }

    @Test
    public void onlySwitzerlandGoesLiveAfterItsVersionEnds() {
        assertThat(map().lines())
                .filteredOn(line -> line.standing().isTooLate())
                .extracting(line -> line.face().bu().value())
                .containsExactly("CH");
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static String joined(List<RequirementCode> codes) {
        return codes.stream().map(RequirementCode::value).collect(Collectors.joining(";"));
    }
}
