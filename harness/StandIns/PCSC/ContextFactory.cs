namespace PCSC;

/// <inheritdoc />
public class ContextFactory : IContextFactory
{
    public static IContextFactory Instance { get; } = new ContextFactory();

    public ISCardContext Establish(SCardScope scope) => new SCardContext(scope);
}
