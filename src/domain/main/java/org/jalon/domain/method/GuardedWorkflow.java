package org.jalon.domain.method;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A workflow of rollout issues that we ship, with the checkpoints that guard its transitions. A
 * transition whose checkpoint nobody defined lets nobody through, so a method defines them all.
 */
public enum GuardedWorkflow {
    LIGHT("light", "CP1", "CP2"),
    ROLLOUT("rollout", "CP1", "CP2", "CP3", "CP4", "CP5");

    private final String code;
    private final List<CheckpointCode> checkpoints;

    GuardedWorkflow(String code, String... checkpoints) {
        this.code = code;
        this.checkpoints = Arrays.stream(checkpoints).map(CheckpointCode::new).toList();
    }

    /** What method files call it. */
    public String code() {
        return code;
    }

    /** The checkpoints it holds against its transitions, in their order. */
    public List<CheckpointCode> checkpoints() {
        return checkpoints;
    }

    /** All of them by their codes. */
    public static Map<String, GuardedWorkflow> byCode() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(GuardedWorkflow::code, workflow -> workflow));
    }
}
