package org.jalon.domain.checkpoint;

/** The ports of what criteria ask of what is known about the rollout itself. */
public record RolloutSources(
        Confirmations confirmations,
        SignedRoles signed,
        KpiReadings kpis,
        PassedCheckpoints passed,
        OpenNonconformities nonconformities) {}
