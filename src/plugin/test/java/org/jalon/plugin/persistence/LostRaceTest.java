package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.sql.SQLException;

public class LostRaceTest {

    @Test
    public void aDatabaseTellsThatSomebodyElseWroteFirst() {
        assertThat(lost("23505")).as("unique key, PostgreSQL and H2").isTrue();
        assertThat(lost("40001")).as("serialization failure").isTrue();
        assertThat(lost("40P01")).as("deadlock, PostgreSQL").isTrue();
        assertThat(lost("90131")).as("concurrent update, H2").isTrue();
    }

    @Test
    public void everyOtherFaultIsAFault() {
        assertThat(lost("42P01")).as("no such table").isFalse();
        assertThat(lost("08006")).as("connection gone").isFalse();
        assertThat(lost(null)).isFalse();
        assertThat(ActiveObjectsTransactions.lostRace(new IllegalStateException())).isFalse();
    }

    private static boolean lost(String state) {
        return ActiveObjectsTransactions.lostRace(
                new IllegalStateException(
                        "wrapped", new RuntimeException(new SQLException("x", state))));
    }
}
