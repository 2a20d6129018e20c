using System.ComponentModel.DataAnnotations;

namespace Sightline.People;

/// <summary>What a form or a file says about one person.</summary>
public sealed class PersonDetails : IValidatableObject
{
    public const int LongestReference = 60;
    public const int LongestName = 100;
    public const int LongestEmail = 254;
    public const int LongestPost = 200;

    [Display(Name = "Employee number")]
    [Required(ErrorMessage = "Enter an employee number")]
    [StringLength(
        LongestReference,
        ErrorMessage = "Employee number must be 60 characters or fewer"
    )]
    public string Reference { get; set; } = "";

    [Display(Name = "First name")]
    [Required(ErrorMessage = "Enter a first name")]
    [StringLength(LongestName, ErrorMessage = "First name must be 100 characters or fewer")]
    public string GivenName { get; set; } = "";

    [Display(Name = "Last name")]
    [Required(ErrorMessage = "Enter a last name")]
    [StringLength(LongestName, ErrorMessage = "Last name must be 100 characters or fewer")]
    public string FamilyName { get; set; } = "";

    [Display(Name = "Work email address")]
    [Required(ErrorMessage = "Enter a work email address")]
    [StringLength(LongestEmail, ErrorMessage = "Email address must be 254 characters or fewer")]
    [CustomValidation(typeof(PersonDetails), nameof(EmailIsOne))]
    public string Email { get; set; } = "";

    [Display(Name = "Post")]
    [StringLength(LongestPost, ErrorMessage = "Post must be 200 characters or fewer")]
    public string Post { get; set; } = "";

    [Display(Name = "Group of the supervision policy")]
    public string? Group { get; set; }

    [Display(Name = "Employment")]
    public string Employment { get; set; } = People.Employment.Usual;

    [Display(Name = "Team")]
    public Guid? TeamId { get; set; }

    [Display(Name = "First day")]
    [Required(ErrorMessage = "Enter their first day")]
    public DateOnly? StartedOn { get; set; }

    public static PersonDetails Of(Person person) =>
        new()
        {
            Reference = person.Reference,
            GivenName = person.GivenName,
            FamilyName = person.FamilyName,
            Email = person.Email,
            Post = person.Post,
            Group = person.Group,
            Employment = person.Employment,
            TeamId = person.TeamId,
            StartedOn = person.StartedOn,
        };

    /// <summary>One @ with something before and a domain behind it: anything stricter turns real addresses away.</summary>
    public static bool IsEmail(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && at == text.LastIndexOf('@')
        && text.IndexOf('.', at) > at + 1
        && !text.EndsWith('.')
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';');

    /// <summary>Stray blanks are nobody's name, and an address is the same in capitals.</summary>
    public void Tidy()
    {
        Reference = Reference.Trim();
        GivenName = GivenName.Trim();
        FamilyName = FamilyName.Trim();
        Email = Email.Trim().ToLowerInvariant();
        Post = Post.Trim();
        Group = string.IsNullOrWhiteSpace(Group) ? null : Group;
    }

    public static ValidationResult? EmailIsOne(string? email, ValidationContext context) =>
        string.IsNullOrEmpty(email) || IsEmail(email.Trim())
            ? ValidationResult.Success
            : new(
                "Enter an email address in the correct format, like name@example.gov.uk",
                [context.MemberName ?? nameof(Email)]
            );

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!People.Employment.Kinds.ContainsKey(Employment))
        {
            yield return new("Select how they are employed", [nameof(Employment)]);
        }
    }
}
