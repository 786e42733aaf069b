namespace Allure.Net.Commons;

public abstract class ExecutableItem
{
    public string name { get; set; }

    public Status status { get; set; }

    public StatusDetails statusDetails { get; set; }

    public Stage stage { get; set; }

    public string description { get; set; }

    public List<StepResult> steps { get; set; } = [];

    public List<Attachment> attachments { get; set; } = [];

    public List<Parameter> parameters { get; set; } = [];

    /// <summary>Milliseconds since 1970-01-01T00:00Z, as is <see cref="stop"/>.</summary>
    public long start { get; set; }

    public long stop { get; set; }
}
