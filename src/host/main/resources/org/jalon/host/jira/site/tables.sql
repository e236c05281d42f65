-- The host's own tables. Names follow Jira's where Jira has such a table; columns are the host's.
create table if not exists cwd_user (
    user_key varchar(255) primary key,
    user_name varchar(255) not null,
    lower_user_name varchar(255) not null unique,
    display_name varchar(255) not null,
    email_address varchar(255) not null,
    credential varchar(255) not null,
    locale_tag varchar(35) not null,
    active boolean not null
);
create table if not exists cwd_group (group_name varchar(255) primary key);
create table if not exists cwd_membership (
    group_name varchar(255) not null references cwd_group,
    user_key varchar(255) not null references cwd_user,
    primary key (group_name, user_key)
);
create table if not exists project (
    id bigint primary key,
    pkey varchar(255) not null unique,
    pname varchar(255) not null unique,
    description varchar not null,
    lead_key varchar(255) not null,
    category varchar(255),
    pcounter bigint not null
);
create table if not exists issuetype (
    id varchar(60) primary key,
    seq integer not null,
    pname varchar(255) not null unique,
    description varchar not null,
    sub_task boolean not null
);
create table if not exists issuestatus (
    id varchar(60) primary key,
    seq integer not null,
    pname varchar(255) not null unique,
    description varchar not null,
    statuscategory bigint not null
);
create table if not exists priority (
    id varchar(60) primary key,
    seq integer not null,
    pname varchar(255) not null unique,
    colour varchar(20) not null
);
create table if not exists resolution (
    id varchar(60) primary key,
    seq integer not null,
    pname varchar(255) not null unique,
    description varchar not null
);
create table if not exists schemepermissions (
    project_id bigint not null references project,
    permission_key varchar(255) not null,
    perm_type varchar(20) not null,
    perm_parameter varchar(255) not null,
    primary key (project_id, permission_key, perm_type, perm_parameter)
);
create table if not exists jiraissue (
    id bigint primary key,
    project bigint not null references project,
    issuenum bigint not null,
    issuetype varchar(60) not null references issuetype,
    issuestatus varchar(60) not null references issuestatus,
    priority varchar(60) not null references priority,
    resolution varchar(60) references resolution,
    parent bigint references jiraissue,
    summary varchar(255) not null,
    description varchar not null,
    assignee varchar(255),
    reporter varchar(255) not null,
    creator varchar(255) not null,
    duedate date,
    created timestamp with time zone not null,
    updated timestamp with time zone not null,
    resolutiondate timestamp with time zone,
    workflow_id bigint not null,
    unique (project, issuenum)
);
alter table jiraissue add column if not exists archived boolean default false not null;
create index if not exists issue_parent on jiraissue (parent);
create index if not exists issue_updated on jiraissue (updated);
create index if not exists issue_assignee on jiraissue (assignee);
create table if not exists label (
    issue bigint not null references jiraissue,
    label varchar(255) not null,
    seq integer not null,
    primary key (issue, label)
);
create table if not exists customfield (
    id bigint primary key,
    cfname varchar(255) not null,
    customfieldtypekey varchar(255) not null
);
create table if not exists customfieldvalue (
    issue bigint not null references jiraissue,
    customfield bigint not null references customfield,
    numbervalue double precision not null,
    primary key (issue, customfield)
);
create table if not exists jiraaction (
    id bigint primary key,
    issueid bigint not null references jiraissue,
    author varchar(255) not null,
    actionbody varchar not null,
    created timestamp with time zone not null,
    updated timestamp with time zone not null
);
create index if not exists action_issue on jiraaction (issueid);
create table if not exists changegroup (
    id bigint primary key,
    issueid bigint not null references jiraissue,
    author varchar(255) not null,
    created timestamp with time zone not null
);
create index if not exists chggroup_issue on changegroup (issueid);
create table if not exists changeitem (
    id bigint primary key,
    groupid bigint not null references changegroup,
    field varchar(255) not null,
    oldvalue varchar,
    oldstring varchar,
    newvalue varchar,
    newstring varchar
);
create index if not exists chgitem_group on changeitem (groupid);
create table if not exists issuelinktype (
    id bigint primary key,
    linkname varchar(255) not null unique,
    outward varchar(255) not null,
    inward varchar(255) not null,
    pstyle varchar(60) not null
);
create table if not exists issuelink (
    id bigint primary key,
    linktype bigint not null references issuelinktype,
    source bigint not null references jiraissue,
    destination bigint not null references jiraissue,
    seq bigint not null,
    unique (linktype, source, destination)
);
create index if not exists issuelink_src on issuelink (source);
create index if not exists issuelink_dest on issuelink (destination);
create table if not exists jiraworkflows (
    workflowname varchar(255) primary key,
    descriptor varchar not null
);
create table if not exists jiradraftworkflows (
    parentname varchar(255) primary key,
    contents varchar not null
);
create table if not exists workflowschemeentity (
    project bigint not null references project,
    issuetype varchar(60) not null references issuetype,
    workflow varchar(255) not null references jiraworkflows,
    primary key (project, issuetype)
);
create table if not exists workflowscheme (
    id bigint primary key,
    sname varchar(255) not null unique
);
create table if not exists workflowschemetype (
    scheme bigint not null references workflowscheme,
    issuetype varchar(60) not null references issuetype,
    workflow varchar(255) not null references jiraworkflows,
    primary key (scheme, issuetype)
);
create table if not exists workflowschemeproject (
    project bigint primary key references project,
    scheme bigint not null references workflowscheme
);
create table if not exists os_wfentry (
    id bigint primary key,
    workflowname varchar(255) not null references jiraworkflows,
    state integer not null
);
create table if not exists os_currentstep (
    id bigint primary key,
    entry_id bigint not null references os_wfentry,
    step_id integer not null,
    action_id integer not null,
    start_date timestamp with time zone not null,
    finish_date timestamp with time zone,
    step_status varchar(60),
    caller_key varchar(255)
);
create index if not exists wf_entryid on os_currentstep (entry_id);
create table if not exists os_historystep (
    id bigint primary key,
    entry_id bigint not null references os_wfentry,
    step_id integer not null,
    action_id integer not null,
    start_date timestamp with time zone not null,
    finish_date timestamp with time zone,
    step_status varchar(60),
    caller_key varchar(255)
);
create index if not exists historystep_entryid on os_historystep (entry_id);
create table if not exists portalpage (id bigint primary key, pagename varchar(255) not null);
create table if not exists portletconfiguration (
    id bigint primary key,
    portalpage bigint not null references portalpage,
    module_key varchar(255) not null,
    column_number integer not null,
    row_number integer not null
);
create table if not exists gadgetuserpreference (
    portletconfiguration bigint not null references portletconfiguration,
    pref_key varchar(255) not null,
    pref_value varchar not null,
    primary key (portletconfiguration, pref_key)
);
create sequence if not exists jira_id start with 10000;
