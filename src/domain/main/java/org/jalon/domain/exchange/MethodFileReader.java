package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.method.GuardedWorkflow;
import org.jalon.domain.method.Kpi;
import org.jalon.domain.method.Method;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.shared.LocalizedText;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a method file. Its plan and its checkpoints are written as in a program file, so that one
 * rule refuses weights that do not add up in both.
 */
public final class MethodFileReader {
    static final String FORMAT = "jalon-method";
    static final int VERSION = 1;

    private final FileTrees trees;

    public MethodFileReader(FileTrees trees) {
        this.trees = trees;
    }

    /** The method of this text, or all that is wrong with it. */
    public MethodReading read(String text) {
        ImportErrors errors = new ImportErrors();
        Node file;
        try {
            file = trees.read(text);
        } catch (UnreadableFile unreadable) {
            return new MethodReading.Wrong(List.of(unreadable.error()));
        }
        Optional<Method> method =
                new Field("", file, errors)
                        .asFields()
                        .filter(MethodFileReader::isOurFormat)
                        .flatMap(root -> method(root, errors));
        return method.isPresent() && errors.isEmpty()
                ? new MethodReading.Right(method.get(), (Node.ObjectNode) file)
                : new MethodReading.Wrong(errors.inOrder());
    }

    private static boolean isOurFormat(Fields root) {
        var format = root.required("format", field -> field.asOneOf(Map.of(FORMAT, FORMAT)));
        var version = root.required("version", field -> field.asWhole(VERSION, VERSION));
        return format.isPresent() && version.isPresent();
    }

    private static Optional<Method> method(Fields root, ImportErrors errors) {
        Optional<MethodCode> code = root.required("code", MethodFileReader::code);
        Optional<LocalizedText> name = root.required("name", Field::asLocalized);
        Optional<LocalizedText> description = root.required("description", Field::asLocalized);
        Optional<Field> workflowField = root.required("workflow");
        Optional<GuardedWorkflow> workflow =
                workflowField.flatMap(field -> field.asOneOf(GuardedWorkflow.byCode()));
        Set<Kpi> kpis = new LinkedHashSet<>();
        for (Field kpi : root.someOf("kpis")) {
            kpi.asOneOf(Kpi.byCode()).ifPresent(kpis::add);
        }
        PlanReader plans = new PlanReader();
        List<Workstream> workstreams = plans.workstreams(root.someOf("workstreams"));
        List<PlannedMilestone> milestones =
                root.required("milestones").map(plans::milestones).orElse(List.of());
        CheckpointReader reader =
                new CheckpointReader(
                        plans.milestoneCodes(),
                        new KnownCodes(),
                        field -> field.wrong("method.no-people"));
        List<Checkpoint> checkpoints = reader.read(root.someOf("checkpoints"));
        workflow.ifPresent(w -> guarded(w, workflowField.get(), reader.checkpointCodes()));
        root.noOthers();
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Method(
                        code.orElseThrow(),
                        name.orElseThrow(),
                        description.orElseThrow(),
                        workflow.orElseThrow(),
                        List.copyOf(kpis),
                        workstreams,
                        milestones,
                        checkpoints));
    }

    private static Optional<MethodCode> code(Field field) {
        Optional<String> code = field.asText();
        return code.isPresent() && !MethodCode.isValid(code.get())
                ? field.wrong("method.bad-code", code.get())
                : code.map(MethodCode::new);
    }

    /** A transition without a definition of its checkpoint would let nobody through. */
    private static void guarded(GuardedWorkflow workflow, Field field, KnownCodes defined) {
        List<String> guards =
                workflow.checkpoints().stream().map(checkpoint -> checkpoint.value()).toList();
        if (!defined.all().equals(Set.copyOf(guards))) {
            field.wrong(
                    "method.other-checkpoints",
                    workflow.code(),
                    String.join(", ", guards),
                    String.join(", ", defined.all()));
        }
    }
}
