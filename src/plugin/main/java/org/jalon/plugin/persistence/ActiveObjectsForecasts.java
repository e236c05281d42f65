package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.ForecastRow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Every forecast ever made, one row each, never changed. */
public final class ActiveObjectsForecasts implements Forecasts {
    private final ActiveObjects activeObjects;

    public ActiveObjectsForecasts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Forecast> of(RolloutId rollout) {
        Query query =
                Query.select()
                        .where("ROLLOUT_KEY = ?", RowKey.of(rollout))
                        .order("RECORDED_ON, ID");
        return Arrays.stream(activeObjects.find(ForecastRow.class, query))
                .map(ActiveObjectsForecasts::forecast)
                .toList();
    }

    @Override
    public void add(RolloutId rollout, Forecast forecast) {
        activeObjects.create(
                ForecastRow.class,
                new Columns()
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("MILESTONE_CODE", forecast.milestone().value())
                        .with("RECORDED_ON", forecast.recordedOn())
                        .with("FORECAST_DATE", forecast.date())
                        .values());
    }

    private static Forecast forecast(ForecastRow row) {
        return new Forecast(
                new MilestoneCode(row.getMilestoneCode()),
                LocalDate.parse(row.getRecordedOn()),
                Columns.day(row.getForecastDate()));
    }
}
