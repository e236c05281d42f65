package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.CubeText;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.StoredCubes;
import org.jalon.plugin.persistence.row.StoredCubeRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Cubes as text, one row a rollout. */
public final class ActiveObjectsStoredCubes implements StoredCubes {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsStoredCubes.class);

    private final ActiveObjects activeObjects;

    public ActiveObjectsStoredCubes(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<RolloutId, RolloutCube> of(Collection<RolloutId> rollouts) {
        Map<RolloutId, RolloutCube> cubes = new HashMap<>();
        for (StoredCubeRow row :
                RowsByRollout.find(activeObjects, StoredCubeRow.class, rollouts, "ID, CUBE")) {
            CubeText.read(row.getCube())
                    .ifPresentOrElse(
                            cube -> cubes.put(RowKey.rollout(row.getRolloutKey()), cube),
                            () ->
                                    LOG.warn(
                                            "The stored cube of {} can't be read; it is counted"
                                                    + " anew",
                                            row.getRolloutKey()));
        }
        return cubes;
    }

    @Override
    public Map<RolloutId, Instant> ages(Collection<RolloutId> rollouts) {
        Map<RolloutId, Instant> ages = new HashMap<>();
        RowsByRollout.find(activeObjects, StoredCubeRow.class, rollouts)
                .forEach(
                        row ->
                                ages.put(
                                        RowKey.rollout(row.getRolloutKey()),
                                        Instant.parse(row.getStoredAt())));
        return ages;
    }

    @Override
    public void put(RolloutId rollout, RolloutCube cube, Instant at) {
        String key = RowKey.of(rollout);
        Query query = Query.select().where("ROLLOUT_KEY = ?", key);
        Arrays.stream(activeObjects.find(StoredCubeRow.class, query))
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            row.setCube(CubeText.of(cube));
                            row.setStoredAt(at.toString());
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        StoredCubeRow.class,
                                        new Columns()
                                                .with("ROLLOUT_KEY", key)
                                                .with("CUBE", CubeText.of(cube))
                                                .with("STORED_AT", at.toString())
                                                .values()));
    }
}
