using System.Net;

namespace Sightline.Tests.Access.Matrix;

/// <summary>How the application answers whoever opens an address.</summary>
internal enum Answer
{
    /// <summary>There is no such page for them, as where there is none.</summary>
    NotThere,

    /// <summary>They may know of it and not do this.</summary>
    Refused,
    Leads,
    Shows,
    SignIn,
    SomethingElse,
}

internal static class Answers
{
    public static Answer Of(HttpResponseMessage response) =>
        response.StatusCode switch
        {
            HttpStatusCode.OK => Answer.Shows,
            HttpStatusCode.NotFound => Answer.NotThere,
            HttpStatusCode.Forbidden => Answer.Refused,
            HttpStatusCode.Redirect
            or HttpStatusCode.SeeOther when response.Headers.Location is { } to => to.ToString()
                .Contains("/sign-in", StringComparison.Ordinal)
                ? Answer.SignIn
                : Answer.Leads,
            _ => Answer.SomethingElse,
        };
}
