using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.People.Importing;

public sealed class TemplateModel : PageModel
{
    /// <summary>The same headings as docs/templates/people.csv; a test compares them.</summary>
    public const string Headings =
        "Employee number,Forename,Surname,E-mail,Job title,Contract type,Service,Team,Line manager's number,Start date,Leaving date\r\n";

    public IActionResult OnGet() =>
        File(Encoding.UTF8.GetBytes(Headings), "text/csv; charset=utf-8", "people.csv");
}
