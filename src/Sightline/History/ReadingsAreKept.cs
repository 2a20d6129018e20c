using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.History;

/// <summary>
/// No line, no reading: stands before the answer of every page that shows content, whichever handler made it. If the line cannot be written the
/// answer is a fault, and nothing was disclosed.
/// </summary>
internal sealed class ReadingsAreKept(ReadingLog log) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(
        ResultExecutingContext context,
        ResultExecutionDelegate next
    )
    {
        // A refusal shows nothing, and its page may have found nothing to speak of.
        var answers = context.Result is PageResult or ContentResult or FileResult or JsonResult;
        if (answers && context.Controller is IShowsContent { Discloses: { } shown })
        {
            await log.Write(shown, context.HttpContext.RequestAborted);
        }

        await next();
    }
}
