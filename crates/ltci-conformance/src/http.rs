//! A testee at an address: every request is one POST, every answer the body of its response.

use std::io;
use std::time::Duration;

use ureq::http::Uri;
use ureq::{Agent, Body, http};

use crate::outcome::Reason;
use crate::pipe::LONGEST_LINE;
use crate::text::{Text, told};

/// Where a testee answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address(Uri);

impl Address {
    /// Reads an address; `None` if the text does not look like one.
    pub(crate) fn parse(text: &str) -> Option<Result<Self, Text>> {
        if text.starts_with("https://") {
            return Some(Err(Text::new(
                "不支持TLS；请经代理转为http",
                "TLS is not spoken here; put a proxy before it that speaks http",
            )));
        }
        text.starts_with("http://").then(|| {
            let malformed = |error| told!("地址写得不对（{error}）", "{error}");
            let address = text.trim().parse::<Uri>().map_err(malformed)?;
            match address.host() {
                Some(host) if !host.is_empty() => Ok(Self(address)),
                _ => Err(Text::new("地址中没有主机", "no host")),
            }
        })
    }
}

/// A client of one testee.
#[derive(Debug)]
pub(crate) struct Connection {
    agent: Agent,
    address: Uri,
}

impl Connection {
    /// A client that follows no redirection, asks no proxy, and uses each connection once:
    /// nothing that belongs to one answer can get into the next.
    pub(crate) fn to(Address(address): &Address) -> Self {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            .max_idle_connections(0)
            .build()
            .new_agent();
        Self { agent, address: address.clone() }
    }

    /// Posts a request and waits for the body that answers it.
    pub(crate) fn exchange(&self, request: String, patience: Duration) -> Result<Vec<u8>, Reason> {
        let post = self.agent.post(&self.address).content_type("application/json; charset=utf-8");
        let post = post.config().timeout_global(Some(patience)).build();
        let response = post.send(request).map_err(reason)?;
        body_of(response)
    }
}

/// The answer; a response that does not say that all is well is none, whatever its body.
fn body_of(mut response: http::Response<Body>) -> Result<Vec<u8>, Reason> {
    let longest = u64::try_from(LONGEST_LINE).unwrap_or(u64::MAX);
    let body = response.body_mut().with_config().limit(longest.saturating_add(1)).read_to_vec();
    let status = response.status();
    if status.is_success() {
        return body.map_err(reason);
    }
    Err(Reason::http_status(status.as_u16(), &body.unwrap_or_default()))
}

fn reason(error: ureq::Error) -> Reason {
    match error {
        ureq::Error::Timeout(_) => Reason::TimedOut,
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::TimedOut => Reason::TimedOut,
        ureq::Error::BodyExceedsLimit(_) => Reason::LineTooLong,
        ureq::Error::Protocol(_) | ureq::Error::Http(_) | ureq::Error::LargeResponseHeader(..) => {
            Reason::garbage(b"not HTTP")
        }
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound => Reason::Unreachable,
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            Reason::Unreachable
        }
        // Reset or ended: which of them is a matter of moments.
        _ => Reason::Crashed { status: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_begins_with_http_and_has_a_host() {
        assert!(Address::parse("http://127.0.0.1:8080/a").unwrap().is_ok());
        assert!(Address::parse("http://[::1]:8080").unwrap().is_ok());
        for bad in ["https://example.org", "http://", "http://:80/", "http://a b/"] {
            assert!(Address::parse(bad).unwrap().is_err(), "{bad}");
        }
        assert!(Address::parse("./http --now").is_none());
    }
}
