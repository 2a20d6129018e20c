namespace Sightline.Agencies;

/// <summary>An organisation whose people are supervised: a council, a school trust, a health body.</summary>
public sealed class Agency
{
    private Agency() { }

    public Agency(string name, string nation, DateTime setUpAt, Guid? id = null)
    {
        Id = id ?? Guid.CreateVersion7();
        Name = name;
        Nation = nation;
        SetUpAt = setUpAt;
    }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Whose bank holidays count: england-and-wales, scotland or northern-ireland.</summary>
    public string Nation { get; private set; } = "";
    public DateTime SetUpAt { get; private set; }

    /// <summary>What people here call the system that holds children's records.</summary>
    public string CaseSystem { get; set; } = "the case system";

    /// <summary>The number to call about a child, shown wherever somebody may need it.</summary>
    public string? FrontDoor { get; set; }

    /// <summary>Made up, for showing. Every page says so, and anyone may sign in as anybody.</summary>
    public bool IsDemo { get; init; }
}
