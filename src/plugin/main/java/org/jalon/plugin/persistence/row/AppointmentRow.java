package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who fills a role that signs off. */
@Preload
@Table("APPOINTMENT")
public interface AppointmentRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program, role, Business Unit and person. */
    @NotNull
    @Unique
    String getAppointmentKey();

    void setAppointmentKey(String appointmentKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getRoleCode();

    void setRoleCode(String roleCode);

    /** Null: for all of the program. */
    String getUnitCode();

    void setUnitCode(String unitCode);

    String getActorKey();

    void setActorKey(String actorKey);
}
