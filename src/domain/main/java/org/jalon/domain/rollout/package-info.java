/**
 * A rollout: one Business Unit in one program, with its milestones, forecasts and declared colours.
 */
package org.jalon.domain.rollout;
