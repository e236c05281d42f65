package org.jalon.domain.conformity;

import org.jalon.domain.standard.VersionName;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a rollout's assessments when it moves to another version.
 *
 * @param carriedOver assessed and worded alike in both versions: they stay as they are
 * @param reopened assessed, and worded otherwise by the other version: to be assessed again
 * @param added only the other version has them
 * @param dropped only the present version has them; their assessments are kept as history
 * @param stillOpen in both versions and not assessed so far
 */
public record Supersession(
        VersionName from,
        VersionName to,
        List<RequirementCode> carriedOver,
        List<RequirementCode> reopened,
        List<RequirementCode> added,
        List<RequirementCode> dropped,
        List<RequirementCode> stillOpen) {

    /** The supersession of a sheet's version by another one. */
    public static Supersession of(
            AssessmentSheet sheet, RequirementCatalogue catalogue, VersionName to) {
        Map<RequirementCode, VersionRequirement> before = catalogue.of(sheet.version());
        Map<RequirementCode, VersionRequirement> after = catalogue.of(to);
        List<RequirementCode> carriedOver = new ArrayList<>();
        List<RequirementCode> reopened = new ArrayList<>();
        List<RequirementCode> dropped = new ArrayList<>();
        List<RequirementCode> stillOpen = new ArrayList<>();
        for (SheetLine line : sheet.lines()) {
            VersionRequirement then = after.get(line.code());
            if (then == null) {
                dropped.add(line.code());
            } else if (!line.isAssessed()) {
                stillOpen.add(line.code());
            } else if (then.equals(line.required())) {
                carriedOver.add(line.code());
            } else {
                reopened.add(line.code());
            }
        }
        List<RequirementCode> added =
                after.keySet().stream().filter(code -> !before.containsKey(code)).toList();
        return new Supersession(
                sheet.version(), to, carriedOver, reopened, added, dropped, stillOpen);
    }
}
