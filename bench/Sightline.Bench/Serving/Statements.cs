namespace Sightline.Bench.Serving;

/// <summary>The statements of the pages written by hand; both engines read them alike.</summary>
internal static class Statements
{
    /// <summary>A team of the manager's, from standing rows, by when each is due.</summary>
    public const string Rows = """
        SELECT s."Id", p."GivenName", p."FamilyName", p."Post", s."LastHeldOn", s."NextOn",
               (SELECT MIN(r."DueOn") FROM "RuleStanding" r
                WHERE r."AgencyId" = s."AgencyId" AND r."SupervisionId" = s."Id") AS due,
               s."HeldOn"
        FROM "Standings" s
        JOIN "People" p ON p."AgencyId" = s."AgencyId" AND p."Id" = s."SuperviseeId"
        WHERE s."AgencyId" = @agency AND s."SupervisorId" = @manager AND NOT s."Ended" AND p."TeamId" = @team
        ORDER BY due, s."Id"
        LIMIT @most
        """;

    /// <summary>Those of them who are late by any rule or have nothing booked.</summary>
    public const string Overdue = """
        SELECT s."Id", p."GivenName", p."FamilyName", p."Post", s."LastHeldOn", s."NextOn",
               (SELECT MIN(r."DueOn") FROM "RuleStanding" r
                WHERE r."AgencyId" = s."AgencyId" AND r."SupervisionId" = s."Id") AS due,
               s."HeldOn"
        FROM "Standings" s
        JOIN "People" p ON p."AgencyId" = s."AgencyId" AND p."Id" = s."SuperviseeId"
        WHERE s."AgencyId" = @agency AND s."SupervisorId" = @manager AND NOT s."Ended" AND p."TeamId" = @team
          AND NOT COALESCE(s."AwayFromOn" <= @today AND @today <= s."AwayUntilOn", FALSE)
          AND (s."NextOn" IS NULL OR s."NextOn" < @today OR EXISTS (
                SELECT 1 FROM "RuleStanding" r
                WHERE r."AgencyId" = s."AgencyId" AND r."SupervisionId" = s."Id"
                  AND (r."LateFromOn" <= @today OR r."BreachedFromOn" <= @today)))
        ORDER BY due, s."Id"
        LIMIT @most
        """;

    /// <summary>The same team with no standing rows at all: everything from the sessions of each.</summary>
    public const string History = """
        SELECT v."Id", p."GivenName", p."FamilyName", p."Post",
               (SELECT MAX(h."On") FROM "Sessions" h
                WHERE h."AgencyId" = v."AgencyId" AND h."SuperviseeId" = v."SuperviseeId" AND h."HeldAt" IS NOT NULL),
               (SELECT MIN(n."On") FROM "Sessions" n
                WHERE n."AgencyId" = v."AgencyId" AND n."SupervisionId" = v."Id" AND n."HeldAt" IS NULL AND n."CalledOffAt" IS NULL),
               (SELECT MAX(d."On") FROM "Sessions" d
                WHERE d."AgencyId" = v."AgencyId" AND d."SuperviseeId" = v."SuperviseeId" AND d."HeldAt" IS NOT NULL) AS due,
               (SELECT COUNT(*) FROM "Sessions" y
                WHERE y."AgencyId" = v."AgencyId" AND y."SuperviseeId" = v."SuperviseeId" AND y."HeldAt" IS NOT NULL AND y."On" > @yearAgo)
        FROM "Supervisions" v
        JOIN "People" p ON p."AgencyId" = v."AgencyId" AND p."Id" = v."SuperviseeId"
        WHERE v."AgencyId" = @agency AND v."SupervisorId" = @manager AND v."EndedOn" IS NULL AND p."TeamId" = @team
        ORDER BY due, v."Id"
        LIMIT @most
        """;

    /// <summary>The texts of one record, of the session and of each child.</summary>
    public const string Record = """
        SELECT s."Key", s."Text" FROM "RecordSection" s WHERE s."RecordId" = @record
        UNION ALL
        SELECT h."Key", h."Text" FROM "Discussions" d
        JOIN "DiscussionHeading" h ON h."AgencyId" = d."AgencyId" AND h."DiscussionId" = d."Id"
        WHERE d."RecordId" = @record
        """;

    /// <summary>A council's teams from standing rows: people, and those past the longest interval.</summary>
    public const string Council = """
        SELECT t."Name", COUNT(*) AS people,
               SUM(CASE WHEN EXISTS (
                 SELECT 1 FROM "RuleStanding" r
                 WHERE r."AgencyId" = s."AgencyId" AND r."SupervisionId" = s."Id" AND r."Rule" = 'time-between-sessions'
                   AND r."LateFromOn" <= @today) THEN 1 ELSE 0 END) AS late
        FROM "Standings" s
        JOIN "People" p ON p."AgencyId" = s."AgencyId" AND p."Id" = s."SuperviseeId"
        JOIN "Teams" t ON t."AgencyId" = p."AgencyId" AND t."Id" = p."TeamId"
        WHERE s."AgencyId" = @agency AND NOT s."Ended"
          AND NOT COALESCE(s."AwayFromOn" <= @today AND @today <= s."AwayUntilOn", FALSE)
        GROUP BY t."Name"
        ORDER BY t."Name"
        """;

    /// <summary>The same with no standing rows at all: whoever has not met for six weeks.</summary>
    public const string CouncilHistory = """
        SELECT t."Name", COUNT(*) AS people,
               SUM(CASE WHEN (SELECT MAX(h."On") FROM "Sessions" h
                 WHERE h."AgencyId" = v."AgencyId" AND h."SuperviseeId" = v."SuperviseeId" AND h."HeldAt" IS NOT NULL) < @sixWeeksAgo
                 THEN 1 ELSE 0 END) AS late
        FROM "Supervisions" v
        JOIN "People" p ON p."AgencyId" = v."AgencyId" AND p."Id" = v."SuperviseeId"
        JOIN "Teams" t ON t."AgencyId" = p."AgencyId" AND t."Id" = p."TeamId"
        WHERE v."AgencyId" = @agency AND v."EndedOn" IS NULL
        GROUP BY t."Name"
        ORDER BY t."Name"
        """;

    /// <summary>Everybody in a manager's line who is past the longest interval, the longest first.</summary>
    public const string NotMet = """
        SELECT s."Id", p."GivenName", p."FamilyName", p."Post", s."LastHeldOn", s."NextOn", r."LateFromOn", s."HeldOn"
        FROM "ReportingLines" l
        JOIN "Standings" s ON s."AgencyId" = l."AgencyId" AND s."SuperviseeId" = l."PersonId" AND NOT s."Ended"
        JOIN "People" p ON p."AgencyId" = s."AgencyId" AND p."Id" = s."SuperviseeId"
        JOIN "RuleStanding" r ON r."AgencyId" = s."AgencyId" AND r."SupervisionId" = s."Id" AND r."Rule" = 'time-between-sessions'
        WHERE l."AgencyId" = @agency AND l."ManagerId" = @manager AND r."LateFromOn" <= @today
          AND NOT COALESCE(s."AwayFromOn" <= @today AND @today <= s."AwayUntilOn", FALSE)
        ORDER BY r."LateFromOn", s."Id"
        LIMIT @most
        """;
}
