using System.CommandLine;

namespace Sightline.Cli;

/// <summary>The options that say which installation a command is about; each has an environment variable of the same meaning.</summary>
internal sealed class InstallationOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "The data folder (SIGHTLINE_DATA; .data where you are, otherwise)",
        HelpName = "DIR",
    };

    private readonly Option<string?> _database = new("--database")
    {
        Description =
            "A PostgreSQL connection string (SIGHTLINE_DATABASE; a file in the data folder, otherwise)",
        HelpName = "CONNECTION",
    };

    private readonly Option<int?> _port = new("--port")
    {
        Description =
            $"The port to listen on (SIGHTLINE_PORT; {Installation.UsualPort}, otherwise)",
        HelpName = "N",
    };

    private readonly Option<string?> _bind = new("--bind")
    {
        Description = "The address to listen on (SIGHTLINE_BIND; localhost, otherwise)",
        HelpName = "ADDRESS",
    };

    public InstallationOptions() =>
        _port.Validators.Add(port =>
        {
            if (port.Tokens.Count == 1 && !Installation.IsPort(port.Tokens[0].Value))
            {
                port.AddError(Installation.NoPort("--port", port.Tokens[0].Value));
            }
        });

    public void AddTo(Command command, bool listens = false)
    {
        command.Add(_data);
        command.Add(_database);
        if (listens)
        {
            command.Add(_port);
            command.Add(_bind);
        }
    }

    public Installation Read(ParseResult parsed, string? usualFolder = null)
    {
        var listens = parsed.CommandResult.Command.Options.Contains(_port);
        return Installation.From(
            parsed.GetValue(_data),
            listens ? parsed.GetValue(_port) : null,
            parsed.GetValue(_database),
            listens ? parsed.GetValue(_bind) : null,
            usualFolder
        );
    }
}
