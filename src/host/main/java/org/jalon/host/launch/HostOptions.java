package org.jalon.host.launch;

import org.jalon.host.activeobjects.TransactionMode;
import org.jalon.host.database.Database.Dialect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the host is to run.
 *
 * @param port where it listens; 0 takes a free one
 * @param database the engine its data lives in
 * @param reset whether to start from nothing, throwing away what earlier runs left in the data
 *     folder
 * @param date the sample's status date; empty shifts the sample to today
 * @param data the folder that keeps everything between runs; one host at a time
 * @param addOns jars to install, in that order
 * @param sample whether the first add-on is to find the sample program; loaded once, kept with the
 *     data
 * @param durable whether PostgreSQL keeps what it committed through a crash of the machine, at the
 *     price every real site pays; without, it starts and writes faster
 * @param transactions how Active Objects stands to Jira's transactions
 */
public record HostOptions(
        int port,
        Dialect database,
        boolean reset,
        Optional<LocalDate> date,
        Path data,
        List<Path> addOns,
        boolean sample,
        boolean durable,
        TransactionMode transactions) {

    public static final int DEFAULT_PORT = 2990;

    public HostOptions {
        addOns = List.copyOf(addOns);
    }

    /** A host for a test: any free port, H2, no add-on. */
    public static HostOptions in(Path data) {
        return new HostOptions(
                0,
                Dialect.H2,
                false,
                Optional.empty(),
                data,
                List.of(),
                false,
                false,
                TransactionMode.JOINED);
    }

    public HostOptions with(Dialect engine) {
        return new HostOptions(
                port, engine, reset, date, data, addOns, sample, durable, transactions);
    }

    public HostOptions with(TransactionMode mode) {
        return new HostOptions(port, database, reset, date, data, addOns, sample, durable, mode);
    }

    public HostOptions with(Path... jars) {
        return new HostOptions(
                port, database, reset, date, data, List.of(jars), sample, durable, transactions);
    }

    public HostOptions with(LocalDate statusDate) {
        return new HostOptions(
                port,
                database,
                reset,
                Optional.of(statusDate),
                data,
                addOns,
                sample,
                durable,
                transactions);
    }

    public HostOptions atPort(int wanted) {
        return new HostOptions(
                wanted, database, reset, date, data, addOns, sample, durable, transactions);
    }

    public HostOptions fromNothing() {
        return new HostOptions(
                port, database, true, date, data, addOns, sample, durable, transactions);
    }

    public HostOptions withSample() {
        return new HostOptions(
                port, database, reset, date, data, addOns, true, durable, transactions);
    }

    public HostOptions durably() {
        return new HostOptions(
                port, database, reset, date, data, addOns, sample, true, transactions);
    }
}
