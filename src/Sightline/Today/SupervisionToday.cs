namespace Sightline.Today;

/// <summary>What the page of the day needs of one supervision of the person who looks.</summary>
public sealed record SupervisionToday
{
    public required Guid Id { get; init; }
    public required Guid SupervisorId { get; init; }
    public required string Supervisor { get; init; }
    public required Guid SuperviseeId { get; init; }
    public required string Supervisee { get; init; }
    public required string SuperviseeGiven { get; init; }
    public required bool AwaitsSeniorManager { get; init; }

    /// <summary>What a senior manager has just answered, where one was asked.</summary>
    public required ArrangementAnswered? Answered { get; init; }
    public required DateOnly? LastHeldOn { get; init; }
    public required DateOnly? AwayFromOn { get; init; }
    public required DateOnly? AwayUntilOn { get; init; }
    public required DateOnly? AgreementSignedOn { get; init; }
    public required DateOnly? AgreementReviewOn { get; init; }
    public required Meeting? Next { get; init; }

    /// <summary>What the reader sees on the agenda, by who put it there.</summary>
    public required int FromSupervisee { get; init; }

    /// <inheritdoc cref="FromSupervisee"/>
    public required int FromSupervisor { get; init; }

    /// <summary>What is to go on children's records, and when the first of it is due.</summary>
    public required int NotesWaiting { get; init; }
    public required DateTime? FirstNoteDueAt { get; init; }

    /// <summary>Decisions between sessions that the other wrote down and the reader has not confirmed, and one of them.</summary>
    public required int ToConfirm { get; init; }
    public required Guid? FirstToConfirm { get; init; }

    /// <summary>A version of the agreement that not both have signed, and who has.</summary>
    public required bool HasDraft { get; init; }
    public required bool SignedByMe { get; init; }
    public required bool SignedByOther { get; init; }

    /// <summary>They work together: nobody has still to agree, and nobody did not.</summary>
    public bool InEffect => !AwaitsSeniorManager && Answered is not { Agreed: false };

    public bool AwayOn(DateOnly day) => AwayFromOn <= day && day <= AwayUntilOn;

    public string With(Guid me) => me == SuperviseeId ? Supervisor : Supervisee;
}

/// <summary>The next planned session.</summary>
public sealed record Meeting(Guid Id, DateOnly On, TimeOnly StartsAt, int Minutes, string Place);

/// <summary>A senior manager agreed, or did not and said why.</summary>
public sealed record ArrangementAnswered(string? By, bool Agreed, string? Why);
