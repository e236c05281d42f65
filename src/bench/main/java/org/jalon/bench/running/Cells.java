package org.jalon.bench.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a matrix says of its cells. A fast wrong matrix is worth nothing, so it is compared. */
final class Cells {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where in the matrix. */
    record Place(String bu, String milestone) {}

    /** How many issues there are, and how many of them are done. */
    record Counts(int issues, int done) {}

    private final SortedMap<Place, Counts> counts =
            new TreeMap<>(Comparator.comparing(Place::bu).thenComparing(Place::milestone));

    /** What the add-on says. */
    static Cells of(byte[] matrix) {
        Cells cells = new Cells();
        try {
            for (JsonNode rollout : JSON.readTree(matrix).get("rollouts")) {
                for (JsonNode cell : rollout.get("cells")) {
                    cells.put(
                            new Place(rollout.get("bu").asText(), cell.get("milestone").asText()),
                            new Counts(cell.get("issues").asInt(), cell.get("issuesDone").asInt()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cells;
    }

    void put(Place place, Counts found) {
        counts.put(place, found);
    }

    SortedMap<Place, Counts> all() {
        return Collections.unmodifiableSortedMap(counts);
    }

    int issues() {
        return counts.values().stream().mapToInt(Counts::issues).sum();
    }

    /**
     * @throws IllegalStateException if the matrix says otherwise
     */
    void requireIn(byte[] matrix) {
        Cells told = of(matrix);
        if (!told.counts.equals(counts)) {
            throw new IllegalStateException("expected " + counts + "\nbut was " + told.counts);
        }
    }

    /** The same for the same cells: what another process can be told to expect. */
    String fingerprint() {
        return Integer.toHexString(counts.hashCode());
    }
}
