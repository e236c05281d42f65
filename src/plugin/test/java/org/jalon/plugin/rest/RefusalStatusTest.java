package org.jalon.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.shared.Refusal;
import org.junit.Test;

import java.util.Map;

public class RefusalStatusTest {
    private static final Map<Refusal.Kind, Integer> TABLE =
            Map.of(
                    Refusal.Kind.NOT_FOUND, 404,
                    Refusal.Kind.FORBIDDEN, 403,
                    Refusal.Kind.INVALID, 400,
                    Refusal.Kind.CONFLICT, 409);

    @Test
    public void eachKindOfRefusalHasItsStatus() {
        assertThat(TABLE).containsOnlyKeys(Refusal.Kind.values());
        TABLE.forEach(
                (kind, status) ->
                        assertThat(RefusalStatus.of(kind).getStatusCode()).isEqualTo(status));
    }
}
