package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A role that somebody was given in a program. */
@Preload
@Table("ROLE_ASSIGNMENT")
public interface RoleAssignmentRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program, role and actor. */
    @NotNull
    @Unique
    String getAssignmentKey();

    void setAssignmentKey(String assignmentKey);

    /** Program and role. */
    @Indexed
    String getRoleKey();

    void setRoleKey(String roleKey);

    /** The opaque user key. */
    String getActor();

    void setActor(String actor);
}
