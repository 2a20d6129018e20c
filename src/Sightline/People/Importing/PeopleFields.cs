namespace Sightline.People.Importing;

/// <summary>How each column is called on the page, whether a file needs it, and the headings that HR systems usually give it.</summary>
public static class PeopleFields
{
    public static IReadOnlyList<PeopleField> All { get; } = Enum.GetValues<PeopleField>();

    public static string Label(PeopleField field) =>
        field switch
        {
            PeopleField.Number => "Employee number",
            PeopleField.GivenName => "First name",
            PeopleField.FamilyName => "Last name",
            PeopleField.Email => "Work email address",
            PeopleField.Post => "Job title",
            PeopleField.Employment => "Contract type",
            PeopleField.Service => "Service",
            PeopleField.Team => "Team",
            PeopleField.ManagerNumber => "Line manager's employee number",
            PeopleField.StartedOn => "Start date",
            PeopleField.LeftOn => "Leaving date",
            _ => "Group of the supervision policy",
        };

    public static bool IsNeeded(PeopleField field) =>
        field
            is PeopleField.Number
                or PeopleField.GivenName
                or PeopleField.FamilyName
                or PeopleField.Email
                or PeopleField.StartedOn;

    /// <summary>The field that a heading usually means, if any: case, blanks, dots and dashes do not count.</summary>
    public static PeopleField? Meant(string heading)
    {
        var word = new string([
            .. heading
                .ToLowerInvariant()
                .Replace("'s", "s", StringComparison.Ordinal)
                .Where(char.IsLetterOrDigit),
        ]);
        foreach (var field in All)
        {
            if (Headings(field).Contains(word, StringComparer.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    private static string[] Headings(PeopleField field) =>
        field switch
        {
            PeopleField.Number =>
            [
                "employeenumber",
                "employeeno",
                "employeeid",
                "personalreference",
                "personref",
                "payrollnumber",
                "payrollno",
                "staffnumber",
                "staffid",
                "assignmentnumber",
                "number",
                "empno",
            ],
            PeopleField.GivenName =>
            [
                "forename",
                "forenames",
                "firstname",
                "givenname",
                "knownas",
                "preferredname",
            ],
            PeopleField.FamilyName => ["surname", "lastname", "familyname"],
            PeopleField.Email =>
            [
                "email",
                "emailaddress",
                "workemail",
                "workemailaddress",
                "officialemail",
            ],
            PeopleField.Post =>
            [
                "jobtitle",
                "post",
                "posttitle",
                "position",
                "positiontitle",
                "role",
            ],
            PeopleField.Employment =>
            [
                "contracttype",
                "contract",
                "employmenttype",
                "employmentstatus",
                "employment",
                "basis",
            ],
            PeopleField.Service =>
            [
                "service",
                "servicearea",
                "department",
                "division",
                "directorate",
            ],
            PeopleField.Team => ["team", "teamname", "section", "unit", "orgunit"],
            PeopleField.ManagerNumber =>
            [
                "linemanagersnumber",
                "linemanagernumber",
                "managersnumber",
                "managernumber",
                "linemanageremployeenumber",
                "linemanagersemployeenumber",
                "manageremployeenumber",
                "managerid",
                "linemanagerid",
                "reportsto",
                "reportstonumber",
                "supervisornumber",
            ],
            PeopleField.StartedOn =>
            [
                "startdate",
                "datestarted",
                "hiredate",
                "dateofhire",
                "joiningdate",
                "datejoined",
                "continuousservicedate",
            ],
            PeopleField.LeftOn =>
            [
                "leavingdate",
                "leavedate",
                "enddate",
                "dateleft",
                "terminationdate",
                "leaverdate",
            ],
            _ => ["group", "policygroup", "supervisiongroup", "staffgroup"],
        };
}
