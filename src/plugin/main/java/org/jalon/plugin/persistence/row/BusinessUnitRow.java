package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A Business Unit. */
@Preload
@Table("BUSINESS_UNIT")
public interface BusinessUnitRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getCode();

    void setCode(String code);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    String getCountry();

    void setCountry(String country);

    /** Id of its main Jira project; null without one. */
    Long getProjectId();

    void setProjectId(Long projectId);

    /** Ids of its other Jira projects, with commas between; null without any. */
    @StringLength(StringLength.UNLIMITED)
    String getOtherProjects();

    void setOtherProjects(String otherProjects);

    /** The opaque user key of its lead; null without one. */
    String getLead();

    void setLead(String lead);

    /** Null while nobody has said. */
    String getDisclosure();

    void setDisclosure(String disclosure);

    String getTimeZone();

    void setTimeZone(String timeZone);

    String getLanguage();

    void setLanguage(String language);

    /** The code of its working calendar; null without one. */
    String getCalendar();

    void setCalendar(String calendar);

    /** A line for each stakeholder; null without any. */
    @StringLength(StringLength.UNLIMITED)
    String getStakeholders();

    void setStakeholders(String stakeholders);
}
