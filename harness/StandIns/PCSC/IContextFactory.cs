namespace PCSC;

/// <summary>Connects to the service.</summary>
public interface IContextFactory
{
    /// <exception cref="Exceptions.NoServiceException">The service does not run.</exception>
    ISCardContext Establish(SCardScope scope);
}
