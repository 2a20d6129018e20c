using Sightline.Accounts;

namespace Sightline.Web;

/// <summary>What the shell shows to the person who is looking: their organisation, their links, their name.</summary>
public sealed class Navigation(CurrentPerson me)
{
    public NavigationModel Model =>
        !me.IsKnown
            ? NavigationModel.SignedOut
            : new(me.Agency.Name, [.. Links()], me.Person.Name)
            {
                NewNotifications = Told(me.NewNotifications),
                TimeoutMinutes = (int)AccountsSetup.IdleLimit.TotalMinutes,
            };

    private static string Told(int count) =>
        count == 0 ? ""
        : count >= CurrentPerson.MostCounted ? $"{CurrentPerson.MostCounted} or more new"
        : $"{count} new";

    /// <summary>At most six, always in this order, chosen by what the person is to others today.</summary>
    private IEnumerable<NavigationItem> Links()
    {
        yield return new("Today", "/today");
        if (me.IsSupervised || me.Supervises)
        {
            yield return new("Supervision", "/supervision");
            yield return new("Children", "/children", "/case-record");
            yield return new("Actions", "/actions");
        }

        if (me.Manages)
        {
            yield return new("Team", "/team");
        }

        if (me.IsAdministrator)
        {
            yield return new("People", "/admin/people");
        }
        else if (me.IsSupervised)
        {
            yield return new("My file", $"/files/{me.Person.Id}");
        }
    }
}
