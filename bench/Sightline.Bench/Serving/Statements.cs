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
}
